import {
  ann,
  ben,
  called,
  did,
  ended,
  eve,
  fileArgument,
  given,
  olga,
  onFloor,
  pauseClock,
  seated,
  seatLink,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';
import { counts } from './standing.js';

const retract = (argument = 1) => ({ type: 'retract-argument', argument }) as const;
const spoken = given(
  ...[seated(), called, until(5), started, did(ann, fileArgument({ tag: 'Trains are fast' }))],
);
const voting = given(
  ...[() => spoken, ended, until(30), skipped, skipped, skipped, skipped, skipped],
  did(olga, onFloor('open-division')),
);

describe('retracting an argument', () => {
  it('takes it out of the reckoning and leaves it readable', () => {
    const { events, then } = spoken.when(retract(), ann);
    expect(events).toEqual([{ type: 'argument-retracted', argument: 1 }]);
    const [argument] = then.debate.arguments;
    expect(argument).toMatchObject({ retracted: true, text: { tag: 'Trains are fast' } });
    expect(argument && counts(argument)).toBe(false);
  });

  it('gives no words back', () => {
    expect(spoken.when(retract(), ann).then.debate.filedWords).toEqual(spoken.debate.filedWords);
  });

  it('is possible until the final vote closes', () => {
    expect(voting.when(retract(), ann).refusal).toBeNull();
    const closed = did(olga, onFloor('close-division'))(voting);
    expect(closed.when(retract(), ann).refusal).toEqual({ code: 'wrong-stage', stage: 'closed' });
  });

  it('is for the seat that filed it, whoever has it now', () => {
    expect(spoken.when(retract(), ben).refusal).toEqual({ code: 'not-your-argument' });
    expect(spoken.when(retract(), olga).refusal).toEqual({ code: 'not-your-argument' });
    const move = { type: 'claim-seat', seat: 'for', move: true } as const;
    const { then } = spoken.when(move, eve, seatLink('for'));
    expect(then.when(retract(), eve).refusal).toBeNull();
  });

  it('happens once, to an argument that is there', () => {
    expect(did(ann, retract())(spoken).when(retract(), ann).refusal).toEqual({
      code: 'already-so',
    });
    expect(spoken.when(retract(2), ann).refusal).toEqual({ code: 'no-such-argument', argument: 2 });
  });

  it('leaves the chair’s last command to be taken back, and is not taken back with it', () => {
    const paused = did(ann, retract())(did(olga, pauseClock)(spoken));
    const { then, refusal } = paused.when({ type: 'undo' }, olga);
    expect(refusal).toBeNull();
    expect(then.debate.arguments).toMatchObject([{ retracted: true }]);
  });
});
