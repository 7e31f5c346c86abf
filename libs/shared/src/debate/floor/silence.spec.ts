import { type Format, type Segment } from '../../formats/format.js';
import { lightning } from '../../formats/lightning.js';
import {
  allReady,
  ann,
  at,
  called,
  did,
  endTurn,
  extendTurn,
  given,
  olga,
  pauseClock,
  seated,
  skipTurn,
  type Rehearsal,
  until,
} from '../rehearsal.fixture.js';
import { due, emptySeat, remaining } from './clock.js';

const silent = (code: string, kind: Segment['kind'], seconds: number): Segment => ({
  ...{ code, label: code, kind, seconds, side: null, seats: [], words: 1, bells: [] },
  newArguments: false,
});

/** Two minutes of preparation before the first speech, and a recess of one after it. */
const interrupted: Format = {
  ...lightning,
  segments: [
    ...lightning.segments.slice(0, 1),
    silent('PREP', 'prep', 120),
    ...lightning.segments.slice(1, 2),
    silent('RECESS', 'recess', 60),
    ...lightning.segments.slice(2),
  ],
};

const happened = (rehearsal: Rehearsal, from: Rehearsal) =>
  rehearsal.log
    .slice(from.log.length)
    .map(({ at: instant, event }) => [(instant - at(0)) / 1000, event.type]);

const lobby = given(seated(interrupted));
const preparing = given(seated(interrupted), called);

describe('where nobody speaks', () => {
  it('no seat is empty', () => {
    expect(emptySeat(lobby.debate, 1)).toBeNull();
  });

  it('the clock starts with the call, and stops the floor at its end', () => {
    expect(happened(preparing, lobby)).toEqual([
      [0, 'turn-called'],
      [0, 'turn-started'],
    ]);
    expect(preparing.debate.floor).toMatchObject({ phase: 'running', turn: 1, budget: 120_000 });
    const over = preparing.at(120);
    expect(happened(over, preparing)).toEqual([[120, 'turn-ended']]);
    expect(over.debate.floor).toEqual({ phase: 'idle', since: at(120) });
    expect(over.debate.books).toMatchObject([{ waited: 0, ran: 120_000, outcome: 'ended' }]);
  });

  it('the first vote stays open before the first speaker is called', () => {
    expect(preparing.debate.divisions.pre.state).toBe('open');
    const speaking = called(preparing.at(120));
    expect(happened(speaking, preparing.at(120))).toEqual([
      [120, 'division-closed'],
      [120, 'turn-called'],
    ]);
  });

  it('the chair may end, lengthen, pause and skip it', () => {
    expect(preparing.at(30).when(endTurn, olga).then.debate.floor.phase).toBe('idle');
    expect(preparing.at(30).when(skipTurn, olga).then.debate.floor.phase).toBe('idle');
    const longer = preparing.at(30).when(extendTurn(60), olga).then;
    expect(remaining(longer.debate, at(30))).toBe(150_000);
    expect(due(preparing.at(30).when(pauseClock, olga).then.debate)).toBeNull();
  });

  it('a skipped one leaves the first vote open', () => {
    const { then, events } = lobby.when(skipTurn, olga);
    expect(events).toEqual([{ type: 'turn-skipped', turn: 1 }]);
    expect(then.debate.divisions.pre.state).toBe('open');
  });

  it('nobody files and nobody spends preparation', () => {
    const argument = { tag: 'Well', body: '', relations: [], cards: [] };
    const command = { type: 'file-argument', turn: 1, argument } as const;
    expect(preparing.when(command, ann).refusal).toEqual({ code: 'not-your-turn' });
    expect(preparing.when({ type: 'spend-prep' }, ann).refusal).toEqual({ code: 'floor-idle' });
  });

  it('a call that is taken back leaves the floor as it was', () => {
    const { then } = preparing.at(5).when({ type: 'undo' }, olga);
    expect(then.debate.floor).toMatchObject({ phase: 'idle' });
    expect(then.debate.books).toEqual([]);
  });

  it('the clock in the chair goes on at once', () => {
    const unattended = given(seated(interrupted, { chair: 'clock' }), allReady);
    const recess = unattended.at(120 + 10 + 90 + 9 + 2);
    expect(recess.debate.floor).toMatchObject({ phase: 'running', turn: 3, since: at(231) });
    expect(recess.at(291).debate.floor).toMatchObject({ phase: 'called', turn: 4 });
  });
});

it('a chair who takes over in the middle of preparation can go on', () => {
  const taken = given(
    seated(interrupted, { chair: 'clock' }),
    allReady,
    until(30),
    did(olga, { type: 'take-chair' }),
  );
  expect(taken.when(endTurn, olga).then.debate.floor.phase).toBe('idle');
});
