import { unspoken, withheld } from '../../record/withhold.js';
import { ann, at, did, olga, pauseClock, type Rehearsal } from '../rehearsal.fixture.js';
import { protectedTime, cost, decline, offered, taken } from './given-points.fixture.js';
import { openness } from './poi-window.js';

describe('the window', () => {
  it('says until when time is protected, and until when points are open', () => {
    const seen = (seconds: number) => {
      const { debate, now } = protectedTime.at(seconds);
      return openness(debate, now);
    };
    expect(seen(10)).toEqual({ state: 'before', left: 5_000 });
    expect(seen(15)).toEqual({ state: 'open', left: 70_000 });
    expect(seen(85)).toEqual({ state: 'over', left: null });
    expect(seen(96)).toEqual({ state: 'over', left: null });
  });

  it('stands still while the clock is paused', () => {
    const { debate } = did(olga, pauseClock)(protectedTime);
    expect(openness(debate, at(500))).toEqual({ state: 'before', left: 5_000 });
  });
});

describe('what a point says', () => {
  const words = (rehearsal: Rehearsal, read: typeof withheld) =>
    JSON.stringify(read(rehearsal.debate, rehearsal.log));
  const moderators: typeof withheld = (_, log) => unspoken(log);

  it.each([
    ['the public', withheld],
    ['moderators', moderators],
  ])('is withheld from %s until it is taken', (_, read) => {
    for (const before of [offered, did(ann, decline)(offered), offered.at(60)])
      expect(words(before, read)).not.toContain(cost);
    expect(words(taken, read)).toContain(cost);
  });

  it('stays out of the offer itself for ever', () => {
    const offer = withheld(taken.debate, taken.log).find(
      ({ event }) => event.type === 'poi-offered',
    );
    expect(offer?.wording).toBeUndefined();
    expect(offer?.event).toMatchObject({ contentHash: expect.any(String) });
  });
});
