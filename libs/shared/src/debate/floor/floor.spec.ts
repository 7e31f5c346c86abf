import {
  ann,
  at,
  ben,
  called,
  callTurn,
  did,
  ended,
  endTurn,
  extendTurn,
  fileArgument,
  given,
  holdTurn,
  olga,
  onFloor,
  opened,
  pauseClock,
  resumeClock,
  seated,
  sits,
  skipped,
  skipTurn,
  started,
  startTurn,
  type Step,
  until,
  words,
} from '../rehearsal.fixture.js';

const waiting = given(seated(), called);
const running = given(seated(), called, until(5), started, until(20));
const overtime = given(seated(), called, until(5), started, until(96));
const paused = given(seated(), called, until(5), started, until(20), did(olga, pauseClock));
const clearing = given(seated(), called, until(5), started, until(20), ended);
const everyTurnSkipped: Step[] = [seated(), called, ...[1, 2, 3, 4, 5, 6].map(() => skipped)];
const yieldFloor = { type: 'yield-floor' } as const;
const prepares = did(ann, { type: 'spend-prep' });

describe('calling a turn', () => {
  it('closes the first vote, begins the debate and starts reading time', () => {
    const { events, then } = given(seated()).when(callTurn, olga);
    expect(events).toEqual([
      { type: 'division-closed', division: 'pre' },
      { type: 'turn-called', turn: 1, startsAt: at(10), reading: 10_000, budget: 90_000 },
    ]);
    expect(then.debate.stage).toBe('live');
    expect(then.debate.divisions.pre).toMatchObject({ state: 'closed', closesAt: at(0) });
  });

  it('calls the next turn that is neither over nor skipped', () => {
    const { events } = given(...[seated(), called, skipped, skipped]).when(callTurn, olga);
    expect(events).toMatchObject([{ type: 'turn-called', turn: 3, budget: 45_000 }]);
  });

  it('gives the room time to read the speech before it', () => {
    const spoken = did(ann, fileArgument({ body: words(80) }));
    const { events } = given(seated(), called, until(5), started, spoken, ended)
      .at(10)
      .when(callTurn, olga);
    expect(events).toMatchObject([{ reading: 20_000, startsAt: at(30) }]);
  });

  it('is enough for an open block that somebody can speak', () => {
    const alone = given(opened(), sits(ann, 'for'), called, skipped, skipped);
    expect(alone.when(callTurn, olga).refusal).toBeNull();
  });

  it('is refused', () => {
    const refused = (rehearsal: typeof running) => rehearsal.when(callTurn, olga).refusal;
    expect(given(seated()).when(callTurn, ann).refusal).toEqual({ code: 'not-allowed' });
    expect(refused(given(opened()))).toEqual({ code: 'seat-empty', seat: 'for' });
    expect(refused(running)).toEqual({ code: 'floor-taken' });
    expect(refused(clearing)).toEqual({ code: 'floor-taken' });
    expect(refused(given(...everyTurnSkipped))).toEqual({ code: 'no-turns-left' });
    const voting = given(...everyTurnSkipped, did(olga, onFloor('open-division')));
    expect(refused(voting)).toEqual({ code: 'wrong-stage', stage: 'deliberation' });
  });
});

describe('a command of the chair on the floor', () => {
  const commands = { startTurn, holdTurn, pauseClock, resumeClock, endTurn, skipTurn, callTurn };

  it.each(Object.entries({ ...commands, extendTurn: extendTurn(10) }))(
    '%s does nothing when the floor has moved since the chair looked',
    (_, asked) => {
      const stale = { ...waiting.debate, floorVersion: waiting.debate.floorVersion - 1 };
      const command = typeof asked === 'function' ? asked(stale) : asked;
      expect(waiting.when(command, olga).refusal).toEqual({
        code: 'floor-moved',
        floor: waiting.debate.floorVersion,
      });
    },
  );

  it.each(Object.entries({ ...commands, extendTurn: extendTurn(10) }))(
    '%s is refused to a debater',
    (_, asked) => {
      expect(waiting.when(asked, ann).refusal).toEqual({ code: 'not-allowed' });
    },
  );

  const later = {
    startTurn,
    holdTurn,
    pauseClock,
    resumeClock,
    endTurn,
    extendTurn: extendTurn(10),
  };

  it.each(Object.entries(later))('%s waits for the debate to begin', (_, asked) => {
    expect(given(seated()).when(asked, olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'lobby',
    });
  });

  it.each(Object.entries(later))('%s needs a turn', (_, asked) => {
    expect(given(seated(), called, skipped).when(asked, olga).refusal).toEqual({
      code: 'floor-idle',
    });
    expect(clearing.when(asked, olga).refusal).toEqual({ code: 'floor-closed' });
  });
});

describe('starting a turn', () => {
  it('starts its clock before the reading time is over', () => {
    const { events, then } = waiting.at(4).when(startTurn, olga);
    expect(events).toEqual([{ type: 'turn-started', turn: 1 }]);
    expect(then.debate.floor).toEqual({
      phase: 'running',
      since: at(4),
      turn: 1,
      budget: 90_000,
      used: 0,
    });
  });

  it('is refused once it has started, and while a side prepares', () => {
    expect(running.when(startTurn, olga).refusal).toEqual({ code: 'floor-taken' });
    expect(given(seated(), called, prepares).when(startTurn, olga).refusal).toEqual({
      code: 'floor-taken',
    });
  });
});

describe('holding a turn', () => {
  it('keeps it from starting itself', () => {
    const { events, then } = waiting.when(holdTurn, olga);
    expect(events).toEqual([{ type: 'turn-held', turn: 1 }]);
    expect(then.at(600).debate.floor.phase).toBe('called');
    expect(then.at(600).when(startTurn, olga).refusal).toBeNull();
  });

  it('is refused twice, and once the turn has started', () => {
    expect(waiting.when(holdTurn, olga).then.when(holdTurn, olga).refusal).toEqual({
      code: 'already-so',
    });
    expect(running.when(holdTurn, olga).refusal).toEqual({ code: 'floor-taken' });
  });
});

describe('ending a turn', () => {
  it.each([
    ['running', running, { ran: 15_000, overtime: 0, paused: 0 }],
    ['in overtime', overtime, { ran: 90_000, overtime: 1_000, paused: 0 }],
    ['paused', paused.at(30), { ran: 15_000, overtime: 0, paused: 10_000 }],
  ])('closes the floor on a turn that is %s, and books its time', (_, rehearsal, book) => {
    const { events, then } = rehearsal.when(endTurn, olga);
    expect(events).toEqual([{ type: 'turn-ended', turn: 1, by: 'chair' }]);
    expect(then.debate.floor.phase).toBe('clearing');
    expect(then.debate.books).toEqual([
      {
        turn: 1,
        calledAt: at(0),
        startedAt: at(5),
        endedAt: rehearsal.now,
        outcome: 'ended',
        waited: 5_000,
        ...book,
      },
    ]);
  });

  it('is refused before the turn has started', () => {
    expect(waiting.when(endTurn, olga).refusal).toEqual({ code: 'floor-idle' });
    expect(given(seated(), called, prepares).when(endTurn, olga).refusal).toEqual({
      code: 'floor-idle',
    });
  });
});

describe('skipping a turn', () => {
  it('passes over one that has not started, with a reason', () => {
    const { entries, then } = waiting.when(onFloor('skip-turn', { reason: 'Ann is ill' }), olga);
    expect(entries).toMatchObject([
      { event: { type: 'turn-skipped', turn: 1 }, words: { reason: 'Ann is ill' } },
    ]);
    expect(then.debate.floor).toEqual({ phase: 'idle', since: at(0) });
    expect(then.when(callTurn, olga).events).toMatchObject([{ turn: 2 }]);
  });

  it('passes over one that has not been called', () => {
    const { events } = given(seated(), called, skipped).when(skipTurn, olga);
    expect(events).toEqual([{ type: 'turn-skipped', turn: 2 }]);
  });

  it('closes one that has started like any other, so that its open draft is filed', () => {
    const { then } = running.when(skipTurn, olga);
    expect(then.debate.floor).toEqual({ phase: 'clearing', since: at(20), turn: 1 });
    expect(then.debate.books).toMatchObject([{ outcome: 'skipped', ran: 15_000 }]);
  });

  it('begins a debate whose first speaker stays away', () => {
    const { events, then } = given(opened(), sits(ben, 'against')).when(skipTurn, olga);
    expect(events).toEqual([
      { type: 'division-closed', division: 'pre' },
      { type: 'turn-skipped', turn: 1 },
    ]);
    expect(then.debate.stage).toBe('live');
    expect(then.when(callTurn, olga).events).toMatchObject([{ type: 'turn-called', turn: 2 }]);
  });

  it('charges the preparation that was spent until then', () => {
    const { then } = given(seated(), called, prepares, until(7)).when(skipTurn, olga);
    expect(then.debate.pools).toEqual({ proposition: 53_000, opposition: 60_000 });
  });

  it('is refused', () => {
    expect(clearing.when(skipTurn, olga).refusal).toEqual({ code: 'floor-closed' });
    expect(given(...everyTurnSkipped).when(skipTurn, olga).refusal).toEqual({
      code: 'no-turns-left',
    });
    const voting = given(...everyTurnSkipped, did(olga, onFloor('open-division')));
    expect(voting.when(skipTurn, olga).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'deliberation',
    });
  });
});

describe('yielding the floor', () => {
  it('gives the rest of one’s own turn back', () => {
    const { entries } = running.when(yieldFloor, ann);
    expect(entries).toEqual([
      { at: at(20), actor: ann, event: { type: 'turn-ended', turn: 1, by: 'speaker' } },
    ]);
    expect(overtime.when(yieldFloor, ann).refusal).toBeNull();
  });

  it('is refused', () => {
    expect(running.when(yieldFloor, ben).refusal).toEqual({ code: 'not-your-turn' });
    expect(running.when(yieldFloor, olga).refusal).toEqual({ code: 'not-allowed' });
    expect(waiting.when(yieldFloor, ann).refusal).toEqual({ code: 'floor-idle' });
    expect(paused.when(yieldFloor, ann).refusal).toEqual({ code: 'floor-idle' });
    expect(clearing.when(yieldFloor, ann).refusal).toEqual({ code: 'floor-closed' });
    expect(given(seated()).when(yieldFloor, ann).refusal).toEqual({
      code: 'wrong-stage',
      stage: 'lobby',
    });
  });

  it('is the chair’s alone in an open block', () => {
    const block = given(seated(), called, skipped, skipped, called, until(5), started);
    expect(block.when(yieldFloor, ann).refusal).toEqual({ code: 'not-your-turn' });
    expect(block.when(endTurn, olga).refusal).toBeNull();
  });
});
