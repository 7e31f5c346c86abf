import { lightning } from '../../formats/lightning.js';
import { publicForum } from '../../formats/public-forum.js';
import { sparring } from '../../formats/sparring.fixture.js';
import {
  allReady,
  ann,
  at,
  ben,
  called,
  dan,
  did,
  given,
  olga,
  opened,
  seated,
  started,
} from '../rehearsal.fixture.js';
import { exchanged, heads } from './toss.js';
import { before, headsSeed, tossed } from '../floor/sparring-steps.fixture.js';
import { sideOfSeat } from '../state.js';

const toss = { type: 'toss-coin' } as const;
const tailsSeed = 1;
const lobby = given(seated(sparring));

describe('a coin', () => {
  it('falls from a seed in the same way for everybody', () => {
    const seeds = [0, 1, 2, 3, 7, 1_234_567, 2 ** 32 - 1];
    expect(seeds.map(heads)).toEqual([true, false, false, false, true, false, false]);
  });

  it('is fair to a hundredth over ten thousand seeds', () => {
    const fallen = Array.from({ length: 10_000 }, (_, seed) => heads(seed)).filter(Boolean).length;
    expect(Math.abs(fallen - 5_000)).toBeLessThan(100);
  });
});

describe('tossing it', () => {
  it('records the seed and how it fell; heads leaves the sides as they are', () => {
    const { events, then } = lobby.when(toss, olga, { seed: headsSeed });
    expect(events).toEqual([{ type: 'coin-tossed', seed: headsSeed, heads: true }]);
    expect(then.debate.toss).toEqual({ seed: headsSeed, heads: true });
    expect(then.debate.format).toEqual(sparring);
  });

  it('with tails exchanges the sides of every seat and every turn', () => {
    const { then } = lobby.when(toss, olga, { seed: tailsSeed });
    const { format } = then.debate;
    expect(format).toEqual(exchanged(sparring));
    expect(sideOfSeat(then.debate, 'pro-1')).toBe('opposition');
    expect(format.segments.slice(2, 6).map(({ side }) => side)).toEqual([
      'opposition',
      'proposition',
      null,
      null,
    ]);
    expect(format.segments[5]?.firstQuestion).toBe('proposition');
    const free = started(called(before('FREE')(then)));
    expect(free.debate.holder?.side).toBe('proposition');
    expect(free.when({ type: 'yield-floor' }, ben).refusal).toBeNull();
    expect(free.when({ type: 'yield-floor' }, ann).refusal).toEqual({ code: 'not-your-turn' });
  });

  it('twice exchanged is as it was', () => {
    expect(exchanged(exchanged(publicForum))).toEqual(publicForum);
  });

  it('is the organiser’s as well, and possible before the lobby opens', () => {
    const early = given(opened(sparring, { startsAt: at(7200) }));
    expect(early.debate.stage).toBe('scheduled');
    const handed = did(olga, { type: 'hand-over', to: 'clock' })(early);
    expect(handed.when(toss, olga, { seed: 1 }).refusal).toBeNull();
  });

  it('is refused', () => {
    const seed = { seed: 1 };
    expect(lobby.when(toss, ann, seed).refusal).toEqual({ code: 'not-allowed' });
    expect(lobby.when(toss, dan, seed).refusal).toEqual({ code: 'not-allowed' });
    expect(tossed(lobby).when(toss, olga, seed).refusal).toEqual({ code: 'already-so' });
    expect(given(seated(lightning)).when(toss, olga, seed).refusal).toEqual({
      code: 'nothing-to-toss',
    });
    const live = called(tossed(lobby));
    expect(live.when(toss, olga, seed).refusal).toEqual({ code: 'wrong-stage', stage: 'live' });
  });

  it('is not taken back', () => {
    expect(tossed(lobby).when({ type: 'undo' }, olga).refusal).toEqual({
      code: 'nothing-to-undo',
    });
  });

  it('needs a seed', () => {
    expect(() => lobby.when(toss, olga)).toThrow('seed');
  });
});

describe('a clock in the chair', () => {
  it('tosses when it is put there with the opening', () => {
    const { log } = given(opened(sparring, { chair: 'clock' }));
    expect(log.map(({ event }) => event.type)).toEqual([
      'debate-opened',
      'coin-tossed',
      'lobby-opened',
      'division-opened',
    ]);
  });

  it('tosses before the first call when it got the chair later', () => {
    const left = did(olga, { type: 'hand-over', to: 'clock' })(lobby);
    const before = left.log.length;
    const begun = allReady(left).at(10);
    expect(begun.debate.toss).toEqual({ seed: 7, heads: true });
    const types = begun.log.slice(before).map(({ event }) => event.type);
    expect(types.filter((type) => type !== 'seat-checked-in')).toEqual([
      'coin-tossed',
      'turn-called',
      'turn-started',
    ]);
  });
});
