import { britishParliamentary } from '../../formats/british-parliamentary.js';
import { sparring } from '../../formats/sparring.fixture.js';
import { mayTake, standIn } from './calling.js';
import { before, sparringBefore, tossed } from './sparring-steps.fixture.js';
import {
  allReady,
  at,
  ben,
  called,
  callTurn,
  did,
  fileArgument,
  given,
  ivy,
  olga,
  onFloor,
  seated,
  skipped,
  skipTurn,
  started,
} from '../rehearsal.fixture.js';
import { bookOf, speakersOf } from '../state.js';

const call = (seat: string) => onFloor('call-turn', { seat });
const vacates = (seat: string) => did(olga, { type: 'vacate-seat', seat });
const says = fileArgument({ tag: 'A reply' });
const replies = sparringBefore('CR');

describe('where the format leaves open who speaks', () => {
  it('the chair names the seat', () => {
    const { events, then } = replies.when(call('con-2'), olga);
    expect(events).toMatchObject([{ type: 'turn-called', turn: 7, seat: 'con-2' }]);
    expect(speakersOf(then.debate, 7)).toEqual(['con-2']);
    const speaking = started(then);
    expect(speaking.when(says, ivy).refusal).toBeNull();
    expect(speaking.when(says, ben).refusal).toEqual({ code: 'not-your-turn' });
    expect(speaking.when({ type: 'yield-floor' }, ben).refusal).toEqual({ code: 'not-your-turn' });
    expect(speaking.when({ type: 'yield-floor' }, ivy).refusal).toBeNull();
  });

  it('the first who is there speaks if the chair names nobody', () => {
    expect(called(replies).debate.books.at(-1)).toMatchObject({ seat: 'con-1' });
    const alone = vacates('con-1')(replies);
    expect(called(alone).debate.books.at(-1)).toMatchObject({ seat: 'con-2' });
  });

  it('somebody of the other side is refused, and an empty seat', () => {
    expect(replies.when(call('pro-1'), olga).refusal).toEqual({ code: 'wrong-speaker' });
    expect(vacates('con-2')(replies).when(call('con-2'), olga).refusal).toEqual({
      code: 'seat-empty',
      seat: 'con-2',
    });
    expect(replies.when(call('nowhere'), olga).refusal).toEqual({
      code: 'seat-empty',
      seat: 'nowhere',
    });
  });

  it('the choice is taken back with the call', () => {
    const undone = did(olga, call('con-2'))(replies).at(5).when({ type: 'undo' }, olga).then;
    expect(bookOf(undone.debate, 7)).toBeUndefined();
    expect(undone.when(call('con-1'), olga).refusal).toBeNull();
  });
});

describe('a team-mate who stands in', () => {
  const second = sparringBefore('C1');
  const without = vacates('con-1')(second);

  it('speaks when the chair calls them', () => {
    expect(without.when(callTurn, olga).refusal).toEqual({ code: 'seat-empty', seat: 'con-1' });
    expect(standIn(without.debate, 3)).toBe('con-2');
    const { events, then } = without.when(call('con-2'), olga);
    expect(events).toMatchObject([{ type: 'turn-called', turn: 3, seat: 'con-2' }]);
    expect(started(then).when(says, ivy).refusal).toBeNull();
  });

  it('may also speak while the other one is there', () => {
    expect(second.when(call('con-2'), olga).refusal).toBeNull();
  });

  it('is called by a clock in the chair, when it has waited for the empty seat', () => {
    const unattended = given(seated(sparring, { chair: 'clock' }), allReady);
    const opened = did(olga, { type: 'take-chair' })(unattended);
    const { then } = before('C1')(opened).when({ type: 'hand-over', to: 'clock' }, olga);
    const left = vacates('con-1')(then);
    expect(left.at(29.9).debate.floor.phase).toBe('idle');
    expect(left.at(30).debate.books.at(-1)).toMatchObject({ turn: 3, seat: 'con-2' });
  });

  it('is of the same team where two share a side', () => {
    const opened = given(seated(britishParliamentary), called, skipped);
    const { debate } = opened;
    expect(['pm', 'dpm', 'mg', 'gw', 'lo'].map((seat) => mayTake(debate, 2, seat))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(opened.when(call('gw'), olga).refusal).toEqual({ code: 'wrong-speaker' });
    expect(vacates('pm')(opened).when(call('dpm'), olga).refusal).toBeNull();
    const alone = ['pm', 'dpm'].reduce((so, seat) => vacates(seat)(so), opened);
    expect(standIn(alone.debate, 2)).toBeNull();
  });

  it('does not take the place of one who examines, or of one in an open block', () => {
    const crossed = sparringBefore('CX');
    expect(crossed.when(call('con-2'), olga).refusal).toEqual({ code: 'wrong-speaker' });
    const block = sparringBefore('FREE');
    expect(block.when(call('con-2'), olga).refusal).toEqual({ code: 'wrong-speaker' });
  });

  it('is of one side: a seat on neither stands in for nobody, and nobody for it', () => {
    const seats = sparring.seats.map((seat) =>
      seat.id === 'con-2' ? { ...seat, side: null } : seat,
    );
    const { debate } = given(seated({ ...sparring, seats }), tossed, before('C1'));
    expect(mayTake(debate, 3, 'con-1')).toBe(true);
    expect(mayTake(debate, 3, 'con-2')).toBe(false);
    expect(mayTake(debate, 7, 'pro-1')).toBe(false);
  });
});

describe('before the coin is tossed', () => {
  const untossed = given(seated(sparring));

  it('no turn is called, and none passed over', () => {
    expect(untossed.when(callTurn, olga).refusal).toEqual({ code: 'toss-first' });
    expect(untossed.when(skipTurn, olga).refusal).toEqual({ code: 'toss-first' });
    expect(tossed(untossed).when(callTurn, olga).refusal).toBeNull();
  });
});

it('the call says how long a turn is, and when it starts', () => {
  const { events } = sparringBefore('P1').when(callTurn, olga);
  expect(events[1]).toEqual({
    type: 'turn-called',
    turn: 2,
    startsAt: at(10),
    reading: 10_000,
    budget: 60_000,
  });
});
