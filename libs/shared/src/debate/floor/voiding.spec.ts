import { wordsLeft } from '../arguments/filing.js';
import { stands } from '../arguments/standing.js';
import { before, sparringBefore, startedNow } from './sparring-steps.fixture.js';
import {
  ann,
  at,
  ben,
  called,
  callTurn,
  did,
  draft,
  ended,
  fileArgument,
  olga,
  onFloor,
  type Rehearsal,
  skipped,
  started,
  words,
} from '../rehearsal.fixture.js';
import { bookOf, nextTurn } from '../state.js';

const voidTurn = (turn: number, again: boolean) =>
  onFloor('void-turn', { turn, again, reason: 'Nobody could hear it' });
const files = (by: typeof ann, body: string) => did(by, fileArgument({ tag: '', body }));

/** Ann has opened with ten words, and it is Ben’s turn next. */
const spoken = ended(files(ann, words(10))(startedNow(sparringBefore('P1')).at(5)).at(20)).at(22);
const again = did(olga, voidTurn(2, true))(spoken);
const gone = did(olga, voidTurn(2, false))(spoken);

describe('voiding a turn', () => {
  it('says why, and that it is held again', () => {
    const { entries, then } = spoken.when(voidTurn(2, true), olga);
    expect(entries).toMatchObject([
      {
        event: { type: 'turn-voided', turn: 2, again: true },
        words: { reason: 'Nobody could hear it' },
      },
    ]);
    expect(nextTurn(then.debate)).toBe(2);
    expect(bookOf(then.debate, 2)).toBeUndefined();
    expect(then.when(callTurn, olga).events).toMatchObject([{ turn: 2, budget: 60_000 }]);
  });

  it('gives a turn that is held again what its side was owed', () => {
    const longer = did(olga, onFloor('extend-turn', { seconds: 20, both: true }));
    const owed = called(ended(longer(startedNow(sparringBefore('P1')))).at(10));
    expect(owed.debate.floor).toMatchObject({ turn: 3, budget: 80_000 });
    const held = did(olga, voidTurn(3, true))(ended(started(owed)).at(20));
    expect(held.when(callTurn, olga).events).toMatchObject([{ turn: 3, budget: 80_000 }]);
    const dropped = did(olga, voidTurn(3, false))(ended(started(owed)).at(20));
    expect(dropped.debate.owed).toEqual({ proposition: 0, opposition: 0 });
  });

  it('or that it is not', () => {
    expect(nextTurn(gone.debate)).toBe(3);
    expect(bookOf(gone.debate, 2)).toMatchObject({ outcome: 'voided' });
  });

  it('leaves its arguments to be read, and takes away that they count', () => {
    const [argument] = gone.debate.arguments;
    expect(argument).toMatchObject({ voided: true, hidden: false, text: { body: words(10) } });
    expect(argument && stands(argument)).toBe(false);
  });

  it('gives the turn all its words again', () => {
    expect(wordsLeft(spoken.debate, 'pro-1', 2)).toBe(50);
    const second = startedNow(again);
    expect(wordsLeft(second.debate, 'pro-1', 2)).toBe(60);
    const { debate } = files(ann, words(60))(second).at(23);
    expect(debate.arguments).toMatchObject([
      { number: 1, voided: true },
      { number: 2, voided: false },
    ]);
  });

  it('keeps the book of each time that it was held', () => {
    const twice = ended(startedNow(again).at(40)).debate.books.slice(-2);
    expect(twice).toMatchObject([
      { turn: 2, outcome: 'repeated', ran: 20_000, endedAt: at(20) },
      { turn: 2, outcome: 'ended', ran: 18_000, calledAt: at(22) },
    ]);
  });

  it('reaches back to any turn that was held, which is then the next one', () => {
    const later = ended(startedNow(spoken).at(40)).at(42);
    const { then } = later.when(voidTurn(2, true), olga);
    expect(nextTurn(then.debate)).toBe(2);
    const held = ended(startedNow(then).at(50)).at(52);
    expect(nextTurn(held.debate)).toBe(4);
  });

  it('may be done to the turn that was held again', () => {
    const second = ended(startedNow(again).at(40)).at(42);
    const { then } = second.when(voidTurn(2, false), olga);
    expect(nextTurn(then.debate)).toBe(3);
    expect(then.when(voidTurn(2, false), olga).refusal).toEqual({ code: 'turn-not-over' });
  });

  it('is taken back with all that it changed', () => {
    for (const voided of [again, gone]) {
      const undone = voided.at(30).when({ type: 'undo' }, olga).then.debate;
      expect(undone.arguments).toEqual(spoken.debate.arguments);
      expect(undone.books).toEqual(spoken.debate.books);
      expect(wordsLeft(undone, 'pro-1', 2)).toBe(50);
    }
  });

  it('winds the side clocks of a free debate again', () => {
    const free = ended(startedNow(sparringBefore('FREE')).at(30)).at(32);
    const { then } = free.when(voidTurn(5, true), olga);
    const { pools } = called(then).debate;
    expect(pools).toMatchObject({ 'FREE proposition': 60_000, 'FREE opposition': 60_000 });
  });

  it('is refused', () => {
    const refused = (so: Rehearsal, turn: number) => so.when(voidTurn(turn, true), olga).refusal;
    const notOver = { code: 'turn-not-over' };
    expect(spoken.when(voidTurn(2, true), ben).refusal).toEqual({ code: 'not-allowed' });
    expect(refused(sparringBefore('PREP'), 2)).toEqual({ code: 'wrong-stage', stage: 'lobby' });
    expect(refused(spoken, 3)).toEqual(notOver);
    expect(refused(spoken, 99)).toEqual(notOver);
    expect(refused(skipped(spoken), 3)).toEqual(notOver);
    expect(refused(again, 2)).toEqual(notOver);
    expect(refused(called(spoken), 2)).toEqual({ code: 'floor-taken' });
    expect(refused(started(called(spoken)), 2)).toEqual({ code: 'floor-taken' });
    const clearing = ended(startedNow(sparringBefore('P1')));
    expect(refused(clearing, 2)).toEqual({ code: 'floor-taken' });
    const { floorVersion } = spoken.debate;
    const stale = { type: 'void-turn', turn: 2, again: true, reason: 'Late' } as const;
    expect(skipped(spoken).when({ ...stale, floor: floorVersion }, olga).refusal).toMatchObject({
      code: 'floor-moved',
    });
  });
});

it('what the bell filed in a void turn is void as well', () => {
  const drafts = [draft(ann, 'pro-1', 10, { tag: 'Half a thought' })];
  const cut = ended(startedNow(sparringBefore('P1')).at(20)).at(22, { drafts });
  const { debate } = did(olga, voidTurn(2, true))(cut);
  expect(debate.arguments).toMatchObject([{ cutOff: true, voided: true }]);
});

it('once the final vote is open no turn is voided', () => {
  const rest = [before('PR'), skipped].reduce((so, step) => step(so), spoken);
  const voting = did(olga, onFloor('open-division'))(rest);
  expect(voting.when(voidTurn(2, true), olga).refusal).toEqual({
    code: 'wrong-stage',
    stage: 'deliberation',
  });
});
