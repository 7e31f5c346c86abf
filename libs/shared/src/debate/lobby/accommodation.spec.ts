import { sparring } from '../../formats/sparring.fixture.js';
import { wordsLeft } from '../arguments/filing.js';
import { budgetLeft } from '../floor/budgets.js';
import { graceOf, remaining } from '../floor/clock.js';
import { before, startedNow, tossed } from '../floor/sparring-steps.fixture.js';
import {
  ann,
  at,
  called,
  dan,
  did,
  fileArgument,
  given,
  olga,
  onFloor,
  opened,
  seated,
  words,
} from '../rehearsal.fixture.js';
import { segmentAt } from '../state.js';

const grant = (percent: number, seat = 'pro-1') => ({ type: 'grant-time', seat, percent }) as const;
const lobby = given(seated(sparring), tossed);
const granted = did(olga, grant(25))(lobby);

describe('more time for one seat', () => {
  it('is announced before the debate begins', () => {
    const { events, then } = lobby.when(grant(25), olga);
    expect(events).toEqual([{ type: 'time-granted', seat: 'pro-1', percent: 25 }]);
    expect(then.debate.accommodations).toEqual({ 'pro-1': 25 });
  });

  it('lengthens its turns, from their call on, and their grace', () => {
    const waiting = called(before('P1')(granted));
    expect(waiting.log.at(-1)?.event).toMatchObject({ type: 'turn-called', budget: 75_000 });
    expect(remaining(waiting.debate, at(0))).toBe(75_000);
    expect(graceOf(segmentAt(waiting.debate, 2), 75_000)).toBe(7_500);
  });

  it('gives its turns more words', () => {
    const speaking = startedNow(before('P1')(granted));
    expect(wordsLeft(speaking.debate, 'pro-1', 2)).toBe(75);
    const long = fileArgument({ tag: '', body: words(75) });
    expect(speaking.when(long, ann).refusal).toBeNull();
    const longer = fileArgument({ tag: '', body: words(76) });
    expect(speaking.when(longer, ann).refusal).toEqual({
      code: 'too-many-words',
      left: 75,
      words: 76,
    });
  });

  it('is nobody else’s: not the other side’s, not its team-mate’s, and not shared in an open block', () => {
    expect(remaining(called(before('C1')(granted)).debate, at(0))).toBe(60_000);
    const mate = before('PR')(granted).when(onFloor('call-turn', { seat: 'pro-2' }), olga).then;
    expect(remaining(mate.debate, at(0))).toBe(30_000);
    const own = before('PR')(granted).when(onFloor('call-turn', { seat: 'pro-1' }), olga).then;
    expect(remaining(own.debate, at(0))).toBe(37_500);
    const free = startedNow(before('FREE')(granted));
    expect(remaining(free.debate, at(0))).toBe(120_000);
    expect(budgetLeft(free.debate, 'FREE proposition', at(0))).toBe(60_000);
  });

  it('is added to before what the side is owed', () => {
    const first = called(before('P1')(did(olga, grant(50, 'con-1'))(lobby)));
    const repaid = did(olga, onFloor('extend-turn', { seconds: 10, both: true }))(first);
    expect(remaining(called(before('C1')(repaid)).debate, at(0))).toBe(100_000);
  });

  it('is changed and taken back as long as the debate has not begun', () => {
    const changed = did(olga, grant(50))(granted);
    expect(changed.debate.accommodations).toEqual({ 'pro-1': 50 });
    const none = did(olga, grant(0))(changed);
    expect(remaining(called(before('P1')(none)).debate, at(0))).toBe(60_000);
  });

  it('is the organiser’s to give before there is a lobby, whoever is in the chair', () => {
    const early = given(opened(sparring, { chair: 'clock', startsAt: at(7200) }));
    expect(early.when(grant(25), olga).refusal).toBeNull();
  });

  it('is refused', () => {
    expect(lobby.when(grant(25), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(lobby.when(grant(25), dan).refusal).toEqual({ code: 'not-allowed' });
    expect(lobby.when(grant(25, 'nowhere'), olga).refusal).toEqual({ code: 'no-such-seat' });
    expect(lobby.when(grant(0), olga).refusal).toEqual({ code: 'already-so' });
    expect(granted.when(grant(25), olga).refusal).toEqual({ code: 'already-so' });
    expect(called(granted).when(grant(50), olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'live',
    });
  });
});
