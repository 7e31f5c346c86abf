import { due, remaining } from './clock.js';
import { before, freeDebate, sparringBefore, tossed } from './sparring-steps.fixture.js';
import { paced } from '../../formats/pace.js';
import { sparring } from '../../formats/sparring.fixture.js';
import {
  ann,
  at,
  ben,
  called,
  cat,
  did,
  ended,
  given,
  holdTurn,
  olga,
  pauseClock,
  type Rehearsal,
  resumeClock,
  seated,
  started,
} from '../rehearsal.fixture.js';

const pause = { type: 'take-technical-pause' } as const;
const waiting = called(sparringBefore('P1'));
const running = started(waiting).at(20);
const stopped = did(ann, pause)(running);

describe('a technical pause', () => {
  it('stops the clock of a turn for a minute, and ends by itself', () => {
    const { events, then } = running.when(pause, ann);
    expect(events).toEqual([
      { type: 'technical-pause-taken', turn: 2, side: 'proposition', until: at(80) },
    ]);
    expect(then.debate.floor).toMatchObject({ phase: 'paused', used: 20_000, until: at(80) });
    expect(due(then.debate)).toBe(at(80));
    const over = then.at(80);
    expect(over.log.at(-1)).toMatchObject({ actor: 'clock', event: { type: 'clock-resumed' } });
    expect(remaining(over.debate, at(80))).toBe(40_000);
    expect(ended(over.at(90)).debate.books[1]).toMatchObject({ ran: 30_000, paused: 60_000 });
  });

  it('puts a called turn off for a minute', () => {
    const { then } = waiting.at(4).when(pause, ben);
    expect(then.debate.floor).toMatchObject({ phase: 'called', startsAt: at(64) });
  });

  it('may be taken by either side, and by each seat of it, in the other side’s turn as well', () => {
    expect(running.when(pause, cat).refusal).toBeNull();
    expect(running.when(pause, ben).refusal).toBeNull();
  });

  it('is ended before by the chair', () => {
    const { then } = stopped.at(30).when(resumeClock, olga);
    expect(then.debate.floor).toMatchObject({ phase: 'running', used: 20_000 });
  });

  it('lasts at another pace as long as everything else', () => {
    const quick = given(seated(paced(sparring, 60)), tossed, before('P1'), called, started);
    const { then } = quick.when(pause, ann);
    expect(due(then.debate)).toBe(at(1));
  });

  it('stands in a free debate for both sides’ clocks', () => {
    const { then } = freeDebate().at(5).when(pause, ann);
    expect(then.debate.holder).toMatchObject({ side: 'opposition', used: 5_000 });
    expect(due(then.at(65).debate)).toBe(at(80));
  });

  it('leaves the chair’s last command to be taken back, and stays taken', () => {
    const undone = did(ann, pause)(started(waiting)).when({ type: 'undo' }, olga).then;
    expect(undone.debate.floor.phase).toBe('called');
    expect(undone.debate.technicalPauses).toEqual(['proposition']);
  });

  it('is there once for each side', () => {
    const again = stopped.at(80);
    expect(again.when(pause, cat).refusal).toEqual({ code: 'pause-taken', side: 'proposition' });
    expect(again.when(pause, ben).refusal).toBeNull();
  });

  it('is refused', () => {
    const refused = (so: Rehearsal) => so.when(pause, ann).refusal;
    expect(running.when(pause, olga).refusal).toEqual({ code: 'not-allowed' });
    expect(refused(did(olga, pauseClock)(running))).toEqual({ code: 'already-so' });
    expect(refused(did(olga, holdTurn)(waiting))).toEqual({ code: 'already-so' });
    expect(refused(did(ann, { type: 'spend-prep' })(waiting))).toEqual({ code: 'floor-idle' });
    expect(refused(running.at(62))).toEqual({ code: 'floor-idle' });
    expect(refused(ended(running))).toEqual({ code: 'floor-closed' });
    expect(refused(sparringBefore('P1'))).toEqual({ code: 'floor-idle' });
    expect(refused(given(seated(sparring)))).toEqual({ code: 'wrong-stage', stage: 'lobby' });
  });
});

it('a seat on neither side has no technical pause', () => {
  const seats = sparring.seats.map((seat) =>
    seat.id === 'pro-2' ? { ...seat, side: null } : seat,
  );
  const neutral = given(seated({ ...sparring, seats }), tossed, before('P1'), called);
  expect(neutral.when(pause, cat).refusal).toEqual({ code: 'not-allowed' });
});
