import { remaining } from './clock.js';
import { sparringBefore, startedNow } from './sparring-steps.fixture.js';
import {
  ann,
  at,
  called,
  did,
  ended,
  extendTurn,
  olga,
  onFloor,
  type Rehearsal,
  skipped,
} from '../rehearsal.fixture.js';

const repeat = onFloor('repeat-overrun');
/** Ann spoke 4 s longer than her minute. */
const ranOver = ended(startedNow(sparringBefore('P1')).at(64)).at(66);

const nextBudget = (so: Rehearsal) => remaining(called(so).debate, so.now);

describe('an overrun', () => {
  it('is given to the other side, for its next turn', () => {
    const { events, then } = ranOver.when(repeat, olga);
    expect(events).toEqual([{ type: 'overrun-repeated', turn: 2, ms: 4_000 }]);
    expect(then.debate.owed).toEqual({ proposition: 0, opposition: 4_000 });
    expect(nextBudget(then)).toBe(64_000);
    expect(then.debate.books.at(-1)).toMatchObject({ turn: 2, repaid: true });
  });

  it('is added to what the other side is owed already', () => {
    const extended = did(olga, extendTurn(10, true))(startedNow(sparringBefore('P1')));
    const { then } = ended(extended.at(72)).at(74).when(repeat, olga);
    expect(nextBudget(then)).toBe(72_000);
  });

  it('is taken back', () => {
    const repaid = did(olga, repeat)(ranOver);
    const undone = repaid.at(70).when({ type: 'undo' }, olga).then;
    expect(undone.debate.owed).toEqual({ proposition: 0, opposition: 0 });
    expect(nextBudget(undone)).toBe(60_000);
    expect(undone.when(repeat, olga).refusal).toBeNull();
  });

  it('is refused', () => {
    const refused = (so: Rehearsal) => so.when(repeat, olga).refusal;
    expect(ranOver.when(repeat, ann).refusal).toEqual({ code: 'not-allowed' });
    const floor = ranOver.debate.floorVersion - 1;
    expect(ranOver.when({ type: 'repeat-overrun', floor }, olga).refusal).toMatchObject({
      code: 'floor-moved',
    });
    const none = { code: 'no-overrun' };
    expect(refused(sparringBefore('PREP'))).toEqual(none);
    expect(refused(did(olga, repeat)(ranOver))).toEqual(none);
    expect(refused(skipped(ranOver))).toEqual(none);
    expect(refused(ended(startedNow(sparringBefore('P1')).at(50)).at(52))).toEqual(none);
    expect(refused(called(ranOver))).toEqual({ code: 'floor-taken' });
    const block = ended(startedNow(sparringBefore('CX')).at(32)).at(34);
    expect(refused(block)).toEqual(none);
    const last = ended(startedNow(sparringBefore('PR')).at(33)).at(35);
    expect(refused(last)).toEqual(none);
  });

  it('is given to a turn of the other side that is to be held again', () => {
    const spoken = ended(startedNow(sparringBefore('CR')).at(20)).at(22);
    const late = ended(startedNow(spoken).at(55)).at(57);
    expect(late.when(repeat, olga).refusal).toEqual({ code: 'no-overrun' });
    const voids = onFloor('void-turn', { turn: 7, again: true, reason: 'No sound' });
    const { then } = did(olga, voids)(late).when(repeat, olga);
    expect(then.debate.owed.opposition).toBe(3_000);
    expect(nextBudget(then)).toBe(33_000);
  });

  it('of a void turn is nobody’s', () => {
    const voids = onFloor('void-turn', { turn: 2, again: false, reason: 'The wrong motion' });
    expect(did(olga, voids)(ranOver).when(repeat, olga).refusal).toEqual({ code: 'no-overrun' });
  });
});

describe('an extension', () => {
  it('is repaid where the other side speaks again', () => {
    const first = called(sparringBefore('P1')).when(extendTurn(20, true), olga);
    expect(first.events).toMatchObject([{ both: true }]);
    expect(nextBudget(skipped(first.then))).toBe(80_000);
    const last = called(sparringBefore('PR')).when(extendTurn(20, true), olga);
    expect(last.events).toMatchObject([{ both: false }]);
  });

  it('is not given while a side prepares', () => {
    const preparing = did(ann, { type: 'spend-prep' })(called(sparringBefore('P1')));
    expect(preparing.when(extendTurn(20), olga).refusal).toEqual({ code: 'floor-taken' });
    expect(preparing.now).toBe(at(0));
  });
});
