import { canUndo, undoWindow } from './undo.js';
import {
  ann,
  type Asked,
  at,
  called,
  callTurn,
  commandId,
  dan,
  did,
  draft,
  ended,
  endTurn,
  extendTurn,
  fileArgument,
  given,
  holdTurn,
  olga,
  onFloor,
  pauseClock,
  type Rehearsal,
  resumeClock,
  seated,
  skipped,
  skipTurn,
  sits,
  started,
  startTurn,
  until,
} from '../rehearsal.fixture.js';
import { remaining } from '../floor/clock.js';
import { restorable } from '../state.js';

const undo = { type: 'undo' } as const;
const hide = { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'Twice' } as const;
const restore = { type: 'restore-argument', argument: 1 } as const;
const blank = { type: 'blank-podium' } as const;
const show = { type: 'show-podium' } as const;
const filed = did(ann, fileArgument({ tag: 'First' }));

const lobby = given(seated());
const waiting = given(seated(), called);
const running = given(seated(), called, until(5), started, filed, until(20));
const overtime = running.at(96);
const paused = did(olga, pauseClock)(running);
const preparing = given(seated(), called, until(3), did(ann, { type: 'spend-prep' }), until(8));
const between = skipped(waiting);

type Case = [string, Rehearsal, Asked];

const onTheFloor: Case[] = [
  ['the first call', lobby, callTurn],
  ['a later call', between, callTurn],
  ['a start', waiting, startTurn],
  ['a hold', waiting, holdTurn],
  ['a pause', running, pauseClock],
  ['a resumption', paused, resumeClock],
  ['an extension of a called turn', waiting, extendTurn(10, true)],
  ['an extension of a running turn', running, extendTurn(10, true)],
  ['an extension of a paused turn', paused, extendTurn(10)],
  ['an extension in overtime', overtime, extendTurn(10)],
  ['the end of a running turn', running, endTurn],
  ['the end of a paused turn', paused, endTurn],
  ['the end of a turn in overtime', overtime, endTurn],
  ['a skip in the lobby', lobby, skipTurn],
  ['a skip of a called turn', waiting, skipTurn],
  ['a skip of a running turn', running, skipTurn],
  ['a skip in preparation', preparing, skipTurn],
  ['a skip between turns', between, skipTurn],
];

const besideTheFloor: Case[] = [
  ['hiding an argument', running, hide],
  ['restoring an argument', did(olga, hide)(running), restore],
  ['blanking the podium', running, blank],
  ['showing the podium', did(olga, blank)(running), show],
];

describe('taking a command back', () => {
  it.each([...onTheFloor, ...besideTheFloor])('restores what was before %s', (_, before, asked) => {
    const after = before.when(asked, olga).then;
    expect(restorable(after.debate)).not.toEqual(restorable(before.debate));
    const { events, then } = after.when(undo, olga);
    expect(events).toMatchObject([
      { type: 'command-undone', of: commandId(before.log.length + 1) },
    ]);
    expect(restorable(then.debate)).toEqual(restorable(before.debate));
    expect(then.debate.arguments).toEqual(before.debate.arguments);
    expect(then.debate.floorVersion).toBeGreaterThan(after.debate.floorVersion);
  });

  it.each(onTheFloor)('charges nobody for the five seconds since %s', (_, before, asked) => {
    const start = (before.now - at(0)) / 1000;
    const clock = remaining(before.debate, before.now);
    const { then } = before
      .when(asked, olga)
      .then.at(start + 5)
      .when(undo, olga);
    expect(remaining(then.debate, then.now)).toBe(clock);
    const over = skipped(then.at(start + 6)).at(start + 9).debate;
    for (const { calledAt, endedAt, waited, ran, paused, overtime } of over.books) {
      expect(waited + ran + paused + overtime).toBe((endedAt ?? 0) - calledAt);
    }
  });

  it('is possible for ten seconds', () => {
    const { then } = waiting.when(holdTurn, olga);
    expect(then.at(10).when(undo, olga).refusal).toBeNull();
    expect(then.at(10.001).when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
    expect(canUndo(then.debate, at(undoWindow / 1000))).toBe(true);
    expect(canUndo(then.debate, at(undoWindow / 1000 + 0.001))).toBe(false);
  });

  it('is refused to others, and where there is nothing to take back', () => {
    expect(waiting.when(undo, ann).refusal).toEqual({ code: 'not-allowed' });
    expect(lobby.when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
    expect(lobby.when(undo, olga).then.debate.undoable).toBeNull();
  });

  it('happens once', () => {
    const { then } = waiting.when(undo, olga);
    expect(then.when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
  });

  it('makes a command with the old version of the floor do nothing', () => {
    const seen = waiting.debate;
    const { then } = waiting.when(undo, olga);
    expect(then.when({ type: 'call-turn', floor: seen.floorVersion }, olga).refusal).toMatchObject({
      code: 'floor-moved',
    });
  });
});

describe('what time did since the command', () => {
  it('is taken back with it', () => {
    const { then } = waiting.at(5).when(extendTurn(10), olga);
    const undone = then.at(12).when(undo, olga).then.debate;
    expect(undone.floor).toEqual({
      phase: 'called',
      since: at(7),
      turn: 1,
      budget: 90_000,
      reading: 10_000,
      startsAt: at(17),
    });
  });

  it('reopens a turn that had closed, and leaves what the bell filed', () => {
    const drafts = [draft(ann, 'for', 19, { tag: 'Half a thought' })];
    const closed = ended(running).at(24, { drafts });
    const { debate } = closed.when(undo, olga).then;
    expect(debate.floor).toMatchObject({ phase: 'running', turn: 1 });
    expect(debate.arguments).toMatchObject([{ cutOff: false }, { cutOff: true }]);
    expect(remaining(debate, at(24))).toBe(remaining(running.debate, at(20)));
  });

  it.each(besideTheFloor)('stands, since the floor was not touched by %s', (_, before, asked) => {
    const changed = before.at(101).when(asked, olga).then.at(108);
    expect(changed.debate.floor.phase).toBe('idle');
    const { debate } = changed.when(undo, olga).then;
    const { hidden, blanked, rulings } = before.debate;
    expect(restorable(debate)).toEqual({
      ...restorable(changed.debate),
      ...{ hidden, blanked, rulings },
    });
  });

  it('stands where it closed the vote', () => {
    const five = [2, 3, 4, 5, 6].map(() => skipped);
    const opens = did(olga, onFloor('open-division'));
    const votes = given(() => running, skipped, until(22), ...five, opens);
    const hidden = votes.at(80).when(hide, olga).then.at(85);
    expect(hidden.debate.stage).toBe('closed');
    const { debate } = hidden.when(undo, olga).then;
    expect(debate.hidden).toEqual([]);
    expect(debate.stage).toBe('closed');
    expect(debate.divisions).toEqual(hidden.debate.divisions);
  });
});

describe('what people did since the command', () => {
  it.each([
    ['filing', filed],
    ['claiming a seat', sits(dan, 'against')],
  ])('leaves it to be taken back after %s', (name, step) => {
    const vacant = did(olga, { type: 'vacate-seat', seat: 'against' });
    const from = name === 'filing' ? given(seated()) : vacant(given(seated()));
    const ready = started(called(from).at(5));
    expect(step(ready).when(undo, olga).refusal).toBeNull();
  });

  it('stays filed', () => {
    const { debate } = filed(given(seated(), called, until(5), started)).when(undo, olga).then;
    expect(debate.arguments).toHaveLength(1);
    expect(debate.floor.phase).toBe('called');
  });

  it('makes it final where they built on it', () => {
    const prepares = did(ann, { type: 'spend-prep' });
    expect(prepares(waiting).when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
    const yields = did(ann, { type: 'yield-floor' });
    expect(yields(running).when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
    const opened = given(...[seated(), called, ...[1, 2, 3, 4, 5, 6].map(() => skipped)]);
    const voting = opened.when(onFloor('open-division'), olga).then;
    expect(voting.when(undo, olga).refusal).toEqual({ code: 'nothing-to-undo' });
  });

  it('makes it final where another person took the chair', () => {
    const link = { invitation: { role: 'chair' } } as const;
    const { then } = waiting.when({ type: 'take-chair' }, dan, link);
    expect(then.when(undo, dan).refusal).toEqual({ code: 'nothing-to-undo' });
  });
});
