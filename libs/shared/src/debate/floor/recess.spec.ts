import { due, remaining } from './clock.js';
import { before, sparringBefore, tossed } from './sparring-steps.fixture.js';
import { sparring } from '../../formats/sparring.fixture.js';
import {
  ann,
  at,
  called,
  callTurn,
  dan,
  did,
  ended,
  given,
  olga,
  onFloor,
  type Rehearsal,
  seated,
  skipped,
  started,
} from '../rehearsal.fixture.js';

const recess = (seconds: number | null, more = {}) => onFloor('call-recess', { seconds, ...more });
const endRecess = onFloor('end-recess');
const between = sparringBefore('P1').at(60);
const tenMinutes = did(olga, recess(600))(between);
const open = did(olga, recess(null))(between);

describe('calling a recess', () => {
  it('stops the debate between two turns, for so long and for a reason', () => {
    const { entries, then } = between.when(recess(600, { reason: 'Tea' }), olga);
    expect(entries).toMatchObject([
      { event: { type: 'recess-called', until: at(660) }, words: { reason: 'Tea' } },
    ]);
    expect(then.debate.floor).toEqual({ phase: 'recess', since: at(60), until: at(660) });
    expect(remaining(then.debate, at(100))).toBe(560_000);
  });

  it('ends by itself when its time is over', () => {
    const over = tenMinutes.at(660);
    expect(over.log.at(-1)).toMatchObject({
      at: at(660),
      actor: 'clock',
      event: { type: 'recess-ended' },
    });
    expect(over.debate.floor).toEqual({ phase: 'idle', since: at(660) });
    expect(over.when(callTurn, olga).events).toMatchObject([{}, { type: 'turn-called', turn: 2 }]);
  });

  it('without an end waits for the chair', () => {
    expect(due(open.debate)).toBeNull();
    expect(remaining(open.debate, at(90))).toBeNull();
  });

  it('without an end is not kept by a clock in the chair', () => {
    const left = did(olga, { type: 'hand-over', to: 'clock' })(open);
    expect(due(left.debate)).toBe(at(60));
  });

  it('books no time to any turn', () => {
    const booked = tenMinutes.at(700).debate.books;
    expect(booked).toEqual(between.debate.books);
  });

  it('is taken back', () => {
    const undone = tenMinutes.at(65).when({ type: 'undo' }, olga).then;
    expect(undone.debate.floor).toMatchObject({ phase: 'idle' });
    expect(due(undone.debate)).toBeNull();
  });

  it('is refused', () => {
    const refused = (so: Rehearsal) => so.when(recess(600), olga).refusal;
    expect(between.when(recess(600), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(between.when(recess(600), dan).refusal).toEqual({ code: 'not-allowed' });
    expect(refused(given(seated(sparring), tossed))).toEqual({
      code: 'wrong-stage',
      stage: 'lobby',
    });
    expect(refused(tenMinutes)).toEqual({ code: 'already-so' });
    const waiting = called(between);
    for (const taken of [waiting, started(waiting), ended(started(waiting))])
      expect(refused(taken)).toEqual({ code: 'floor-taken' });
    const floor = between.debate.floorVersion;
    expect(
      skipped(between).when({ type: 'call-recess', floor, seconds: 600 }, olga).refusal,
    ).toMatchObject({ code: 'floor-moved' });
  });
});

describe('ending a recess', () => {
  it('is the chair’s before its time is over', () => {
    const { events, then } = tenMinutes.at(120).when(endRecess, olga);
    expect(events).toEqual([{ type: 'recess-ended' }]);
    expect(then.debate.floor).toEqual({ phase: 'idle', since: at(120) });
  });

  it('is taken back, and the recess is as long as it was', () => {
    const went = did(olga, endRecess)(tenMinutes.at(120)).at(125);
    const { floor } = went.when({ type: 'undo' }, olga).then.debate;
    expect(floor).toEqual({ phase: 'recess', since: at(65), until: at(665) });
  });

  it('is refused', () => {
    expect(tenMinutes.when(endRecess, ann).refusal).toEqual({ code: 'not-allowed' });
    expect(between.when(endRecess, olga).refusal).toEqual({ code: 'already-so' });
  });
});

it('during a recess no turn is called, skipped or voided', () => {
  const spoken = ended(started(called(between))).at(70);
  const resting = did(olga, recess(600))(spoken);
  expect(resting.when(callTurn, olga).refusal).toEqual({ code: 'floor-taken' });
  expect(resting.when(onFloor('skip-turn'), olga).refusal).toEqual({ code: 'floor-taken' });
  const voids = onFloor('void-turn', { turn: 2, again: true, reason: 'The line failed' });
  expect(resting.when(voids, olga).refusal).toEqual({ code: 'floor-taken' });
  expect(resting.when(onFloor('start-turn'), olga).refusal).toEqual({ code: 'floor-idle' });
});

it('a recess of the run of show is a turn in which nobody speaks', () => {
  const resting = called(given(seated(sparring), tossed, before('BREAK')));
  expect(resting.debate.floor).toMatchObject({ phase: 'running', turn: 6, budget: 45_000 });
  expect(resting.at(45).debate.floor).toEqual({ phase: 'idle', since: at(45) });
});
