import { Command } from '../commands.js';
import {
  ann,
  at,
  draft,
  dan,
  did,
  eve,
  fileArgument,
  given,
  olga,
  seatLink,
  type Rehearsal,
} from '../rehearsal.fixture.js';
import { barred, banned, silenced } from './barred.js';
import { bans, lift, mutes, removes, running } from './sanctions.fixture.js';

const room = given(...running);
const types = Command.options.map((option) => option.shape.type.value);
const barring = ({ debate, now }: Rehearsal, by: typeof ann) =>
  types.filter((type) => barred(debate, type, { by, at: now }));

describe('a mute', () => {
  const muted = mutes(ann, 60)(room);
  const files = fileArgument({ tag: 'One more thing' });

  it('keeps somebody from filing until its instant, to the millisecond', () => {
    expect(muted.when(files, ann).refusal).toEqual({ code: 'muted', until: at(65) });
    expect(muted.at(64.999).when(files, ann).refusal).toMatchObject({ code: 'muted' });
    expect(muted.at(65).when(files, ann).refusal).toBeNull();
  });

  it('needs no event to end: the log only grows by what happened', () => {
    expect(muted.at(80).log).toHaveLength(muted.log.length);
  });

  it('ends early when it is lifted, and the longest of two counts', () => {
    expect(did(olga, lift(1))(muted).when(files, ann).refusal).toBeNull();
    const twice = mutes(ann, 30)(muted);
    expect(twice.at(40).when(files, ann).refusal).toEqual({ code: 'muted', until: at(65) });
  });

  it('bars from all that speaks to the room, and from nothing else', () => {
    expect(barring(muted, ann)).toContain('file-argument');
    const wordless = ['appeal', 'check-in', 'yield-floor', 'spend-prep', 'claim-seat'];
    for (const type of [...wordless, 'take-technical-pause'])
      expect(barring(muted, ann)).not.toContain(type);
    expect(barring(muted, eve)).toEqual([]);
  });

  it('does not keep an office from its work', () => {
    const deputy = mutes(dan)(room);
    expect(barring(deputy, dan)).not.toContain('hide-argument');
    expect(barring(deputy, dan)).toContain('file-argument');
  });

  it('keeps what was being written out of the bell’s hands', () => {
    const drafts = [draft(ann, 'for', 20, { tag: 'Half a thought' })];
    const over = (seconds: number) => mutes(ann, seconds)(room).at(110, { drafts }).debate;
    expect(over(3600).arguments).toEqual([]);
    expect(over(60).arguments).toMatchObject([{ cutOff: true, person: ann }]);
  });
});

describe('a removal', () => {
  const removed = removes()(room);

  it('takes every place in the debate, and leaves the audience’s', () => {
    const claim = { type: 'claim-seat', seat: 'for', move: false } as const;
    const refusal = { code: 'removed', sanction: 1 };
    expect(removed.when(claim, ann, seatLink('for')).refusal).toEqual(refusal);
    expect(barring(removed, ann)).toEqual([
      ...['claim-seat', 'take-chair', 'become-deputy', 'become-clerk', 'request-floor'],
    ]);
    expect(silenced(removed.debate, ann, removed.now)).toBeNull();
  });

  it('is over when it is lifted', () => {
    const lifted = did(olga, lift(1))(removed);
    expect(barring(lifted, ann)).toEqual([]);
  });
});

describe('a ban', () => {
  const out = bans()(room);

  it('bars from everything but an appeal', () => {
    expect(barring(out, ann)).toEqual(types.filter((type) => type !== 'appeal'));
    expect(out.when({ type: 'check-in' }, ann).refusal).toMatchObject({ code: 'banned' });
  });

  it('says by which sanction and rule, and is nobody else’s', () => {
    expect(banned(out.debate, ann)).toEqual({ code: 'banned', sanction: 1, rule: 'abuse' });
    expect(banned(out.debate, eve)).toBeNull();
  });

  it('is silent and final until it is lifted', () => {
    expect(silenced(out.debate, ann, at(99_999))).toMatchObject({ code: 'banned' });
    expect(barring(did(olga, lift(1))(out), ann)).toEqual([]);
  });
});
