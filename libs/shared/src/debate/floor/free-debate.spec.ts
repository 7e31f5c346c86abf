import { budgetLeft } from './budgets.js';
import { due, remaining } from './clock.js';
import { freeDebate, sparringBefore } from './sparring-steps.fixture.js';
import {
  ann,
  at,
  ben,
  called,
  cat,
  did,
  draft,
  ended,
  eve,
  extendTurn,
  fileArgument,
  ivy,
  olga,
  pauseClock,
  type Rehearsal,
  resumeClock,
  skipped,
} from '../rehearsal.fixture.js';

const yieldFloor = { type: 'yield-floor' } as const;
const passes = (by: typeof ann) => did(by, yieldFloor);
const free = freeDebate();

const clocks = ({ debate, now }: Rehearsal) => ({
  pro: budgetLeft(debate, 'FREE proposition', now),
  con: budgetLeft(debate, 'FREE opposition', now),
});

describe('the floor in a free debate', () => {
  it('is first with the side that the format names, for one use', () => {
    expect(free.debate.holder).toEqual({
      side: 'opposition',
      person: null,
      request: null,
      budget: 20_000,
      used: 0,
    });
    expect(clocks(free)).toEqual({ pro: 60_000, con: 60_000 });
    expect(remaining(free.debate, at(0))).toBe(120_000);
  });

  it('goes to the other side when one has finished, whose clock pays for its use', () => {
    const { events, then } = free.at(8).when(yieldFloor, ivy);
    expect(events).toEqual([
      { type: 'floor-passed', turn: 5, from: 'opposition', to: 'proposition', spent: 8_000 },
    ]);
    expect(then.debate.holder).toMatchObject({ side: 'proposition', budget: 20_000, used: 0 });
    expect(clocks(then.at(10))).toEqual({ pro: 58_000, con: 52_000 });
    expect(remaining(then.debate, at(10))).toBe(110_000);
  });

  it('goes over by time when one use has lasted as long as it may', () => {
    expect(due(free.debate)).toBe(at(20));
    const over = free.at(20);
    expect(over.log.at(-1)).toMatchObject({
      at: at(20),
      actor: 'clock',
      event: { type: 'floor-passed', from: 'opposition', to: 'proposition', spent: 20_000 },
    });
    expect(over.at(40).debate.holder?.side).toBe('opposition');
  });

  it('comes back to the same side while the other has no time left', () => {
    const spent = [1, 22, 43].reduce((so, second) => passes(ben)(so.at(second)), free).at(63);
    expect(clocks(spent)).toEqual({ pro: 0, con: 57_000 });
    expect(spent.debate.holder?.side).toBe('opposition');
    const { events } = spent.at(65).when(yieldFloor, ben);
    expect(events).toMatchObject([{ from: 'opposition', to: 'opposition', spent: 2_000 }]);
  });

  it('is nobody’s once both clocks have run dry, and the turn ends without grace', () => {
    const over = free.at(119.999);
    expect(clocks(over)).toEqual({ pro: 1, con: 0 });
    expect(over.at(120).log.at(-1)).toMatchObject({
      at: at(120),
      actor: 'clock',
      event: { type: 'turn-ended', turn: 5, by: 'clock' },
    });
    expect(clocks(over.at(120))).toEqual({ pro: 0, con: 0 });
    expect(over.at(122).debate).toMatchObject({ floor: { phase: 'idle' }, holder: null });
  });

  it('may be used for less than one use where less is left', () => {
    const late = free.at(100.5);
    expect(late.debate.holder).toMatchObject({ side: 'proposition', budget: 20_000 });
    const half = passes(ann)(late).at(101);
    expect(half.debate.holder?.side).toBe('proposition');
    expect(half.debate.holder?.budget).toBe(19_500);
  });

  it('does not run while the clock is paused', () => {
    const paused = did(olga, pauseClock)(free.at(5));
    expect(clocks(paused.at(60))).toEqual({ pro: 60_000, con: 55_000 });
    const on = did(olga, resumeClock)(paused.at(60));
    expect(due(on.debate)).toBe(at(75));
  });

  it('leaves both clocks charged when the chair ends or skips the turn', () => {
    for (const step of [ended, skipped]) {
      expect(clocks(step(free.at(5)).at(10))).toEqual({ pro: 60_000, con: 55_000 });
    }
  });

  it('is not passed', () => {
    expect(free.when(yieldFloor, ann).refusal).toEqual({ code: 'not-your-turn' });
    expect(free.when(yieldFloor, olga).refusal).toEqual({ code: 'not-allowed' });
    expect(free.when(yieldFloor, eve).refusal).toEqual({ code: 'not-allowed' });
    const paused = did(olga, pauseClock)(free.at(5));
    expect(paused.when(yieldFloor, ben).refusal).toEqual({ code: 'floor-idle' });
    expect(ended(free.at(5)).when(yieldFloor, ben).refusal).toEqual({ code: 'floor-closed' });
  });
});

describe('filing in a free debate', () => {
  const says = fileArgument({ tag: 'A point' });

  it('is for either seat of the side that has the floor', () => {
    expect(free.when(says, ben).refusal).toBeNull();
    expect(free.when(says, ivy).refusal).toBeNull();
    expect(free.when(says, ann).refusal).toEqual({ code: 'not-your-turn' });
    const passed = passes(ben)(free.at(3));
    expect(passed.when(says, cat).refusal).toBeNull();
    expect(passed.when(says, ben).refusal).toEqual({ code: 'not-your-turn' });
  });

  it('by the bell is for the side that had the floor when it rang', () => {
    const drafts = [
      draft(ann, 'pro-1', 4, { tag: 'Not now' }),
      draft(ben, 'con-1', 4, { tag: 'Half a point' }),
    ];
    const over = ended(free.at(5)).at(7, { drafts });
    expect(over.debate.arguments).toMatchObject([{ seat: 'con-1', cutOff: true }]);
    expect(over.debate.holder).toBeNull();
  });
});

describe('more time in a free debate', () => {
  it('goes to both clocks, and may be used at once', () => {
    const last = free.at(55);
    expect(last.debate.holder?.side).toBe('opposition');
    const { events, then } = free.at(105).when(extendTurn(30, true), olga);
    expect(events).toMatchObject([{ type: 'turn-extended', seconds: 30, both: true }]);
    expect(clocks(then)).toEqual({ pro: 45_000, con: 30_000 });
    expect(remaining(then.debate, at(105))).toBe(75_000);
    expect(due(then.debate)).toBe(at(120));
    expect(then.at(120).debate.holder).toMatchObject({ side: 'opposition', budget: 20_000 });
  });

  it('lengthens the use of a clock that was nearly empty, up to one use', () => {
    const short = passes(ann)(free.at(100.5)).at(110);
    expect(short.debate.holder).toMatchObject({ side: 'proposition', budget: 19_500 });
    const longer = short.when(extendTurn(10), olga).then;
    expect(longer.debate.holder).toMatchObject({ budget: 20_000, used: 9_500 });
  });

  it('goes to the side alone that has the floor, where it is not for both', () => {
    const { events, then } = free.at(105).when(extendTurn(30, false), olga);
    expect(events).toMatchObject([{ type: 'turn-extended', seconds: 30, both: false }]);
    expect(clocks(then)).toEqual({ pro: 45_000, con: 0 });
    expect(remaining(then.debate, at(105))).toBe(45_000);
  });

  it('before it has begun lengthens both', () => {
    const longer = did(olga, extendTurn(10))(called(sparringBefore('FREE')));
    expect(clocks(longer)).toEqual({ pro: 70_000, con: 70_000 });
  });

  it('is taken back with the command that gave it', () => {
    const before = free.at(5);
    const longer = before.when(extendTurn(30), olga).then.at(8);
    const undone = longer.when({ type: 'undo' }, olga).then;
    expect(clocks(undone)).toEqual(clocks(before));
    expect(undone.debate.holder).toEqual(before.debate.holder);
    expect(due(undone.debate)).toBe(at(23));
  });
});
