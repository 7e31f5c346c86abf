import { oxford } from '../../formats/oxford.js';
import { type ArgumentDraft, emptyDraft } from '../arguments/argument.js';
import type { Command } from '../commands.js';
import { asks, fay, gus, hustings, recognised } from '../speakers/speakers.fixture.js';
import type { Voice } from '../speakers/voice.js';
import {
  ann,
  ben,
  called,
  cat,
  dan,
  did,
  draft,
  ended,
  eve,
  given,
  olga,
  opened,
  pauseClock,
  type Rehearsal,
  seated,
  skipped,
  started,
  type Step,
  until,
  words,
} from '../rehearsal.fixture.js';
import { clerk, spoken } from './clerk.fixture.js';
import { mayNote, notedTurn, voicesIn } from './noting.js';

const note = (turn: number, argument: Partial<ArgumentDraft>, speaker?: Voice): Command => ({
  type: 'file-argument',
  turn,
  argument: { ...emptyDraft, ...argument },
  ...(speaker !== undefined && { speaker }),
});

const spokenIn = { medium: 'spoken' } as const;
const first = given(seated(...spoken), clerk(dan), called, until(5), started, until(20));
const noted: Step = did(dan, note(1, { tag: 'Trains are faster' }));

const refused = (rehearsal: Rehearsal, command: Command, by = dan) =>
  rehearsal.when(command, by).refusal;

describe('a note of the clerk', () => {
  it('is an argument of whoever has the floor, in the clerk’s name', () => {
    const { entries, then } = first.when(note(1, { tag: 'Trains are faster' }), dan);
    expect(entries).toMatchObject([
      {
        actor: dan,
        event: {
          ...{ type: 'argument-filed', argument: 1, turn: 1, seat: 'for', side: 'proposition' },
          ...{ person: ann, notedBy: dan, overtime: false, cutOff: false },
        },
        words: { tag: 'Trains are faster' },
      },
    ]);
    expect(then.debate.arguments[0]).toMatchObject({ person: ann, notedBy: dan });
  });

  it('bears on others as in a written debate', () => {
    const second = given(() => ended(noted(first)), until(30), called, started);
    const rebuts = { tag: 'Not on Sundays', relations: [{ kind: 'rebuts', to: 1 } as const] };
    expect(second.when(note(2, rebuts), dan).events).toMatchObject([
      { seat: 'against', relations: [{ kind: 'rebuts', to: 1 }] },
    ]);
    const extends_ = { tag: 'More', relations: [{ kind: 'extends', to: 1 } as const] };
    expect(refused(second, note(2, extends_))?.code).toBe('wrong-relation');
  });

  it('is not measured in words, and never late', () => {
    expect(refused(first, note(1, { body: words(500) }))).toBeNull();
    const over = first.at(95);
    expect(over.debate.floor.phase).toBe('overtime');
    expect(over.when(note(1, { tag: 'One more' }), dan).events).toMatchObject([
      { overtime: false },
    ]);
  });

  it('is taken while the clock is paused, too', () => {
    expect(refused(did(olga, pauseClock)(first), note(1, { tag: 'Heard' }))).toBeNull();
  });

  it('may follow the last speech for twenty seconds when the clock is in the chair', () => {
    const left: Step = did(olga, { type: 'hand-over', to: 'clock' });
    const skips = Array.from({ length: 5 }, () => skipped);
    const last = given(
      ...[seated(...spoken), clerk(dan), called, ...skips, called, until(5), started],
      ...[left, until(80)],
    );
    expect(last.debate.floor.phase).toBe('idle');
    expect(refused(last, note(6, { tag: 'Heard' }))).toBeNull();
    expect(last.at(95).debate.stage).toBe('deliberation');
  });

  it('may follow the speech, until the next one begins', () => {
    const over = ended(first);
    expect(refused(over, note(1, { tag: 'Heard' }))).toBeNull();
    const next = called(over.at(60));
    expect(notedTurn(next.debate)).toBe(1);
    expect(refused(next, note(1, { tag: 'Heard' }))).toBeNull();
    expect(refused(started(next), note(1, { tag: 'Heard' }))).toEqual({ code: 'floor-closed' });
    expect(refused(next, note(2, { tag: 'Heard' }))).toEqual({ code: 'not-your-turn' });
  });

  it('is not taken of questions and answers, nor of a void turn', () => {
    const examined = given(() => ended(first), until(30), skipped, called, started);
    expect(notedTurn(examined.debate)).toBeNull();
    expect(refused(examined, note(3, { tag: 'Heard' }))).toEqual({ code: 'questions-only' });
    const voided = did(olga, ({ floorVersion: floor }) => ({
      ...{ type: 'void-turn', floor, turn: 1, again: false, reason: 'Noise' },
    }))(ended(first).at(30));
    expect(notedTurn(voided.debate)).toBeNull();
  });

  it('is corrected and retracted by the clerk, and by the speaker', () => {
    const so = noted(first);
    const correct: Command = { type: 'correct-argument', argument: 1, tag: 'Faster', body: '' };
    for (const by of [dan, ann]) expect(so.when(correct, by).refusal).toBeNull();
    expect(so.when(correct, ben).refusal).toEqual({ code: 'not-your-argument' });
    expect(so.when({ type: 'retract-argument', argument: 1 }, dan).refusal).toBeNull();
  });

  it('is nobody else’s to take', () => {
    for (const by of [eve, olga])
      expect(refused(first, note(1, { tag: 'Heard' }), by)).toEqual({ code: 'not-allowed' });
    expect(refused(given(seated(...spoken), clerk(dan)), note(1, { tag: 'Early' }))).toEqual({
      ...{ code: 'wrong-stage', stage: 'lobby' },
    });
  });
});

describe('where several may speak', () => {
  const four = [skipped, skipped, skipped, skipped];
  const discussed = given(
    ...[seated(oxford, spokenIn), clerk(dan), called, ...four],
    ...[called, until(5), started],
  );

  it('the clerk says whose words it are', () => {
    const turn = notedTurn(discussed.debate) ?? 0;
    const [one, other] = voicesIn(discussed.debate, turn);
    expect(refused(discussed, note(turn, { tag: 'Heard' }))).toEqual({ code: 'say-who-speaks' });
    for (const voice of [one, other])
      expect(discussed.when(note(turn, { tag: 'Heard' }, voice), dan).events).toMatchObject([
        { seat: voice },
      ]);
    expect(refused(discussed, note(turn, { tag: 'Heard' }, 'nobody'))).toEqual({
      code: 'wrong-speaker',
    });
  });

  it('it is whoever has the floor from the list, or had it in this part', () => {
    const listed = given(
      ...[seated(hustings, spokenIn), clerk(dan), until(10), called, started],
      ...[asks(fay, 'speech', 'opposition'), asks(gus), recognised(1)],
    );
    const { events } = listed.when(note(1, { tag: 'Heard' }), dan);
    expect(events).toMatchObject([{ request: 1, side: 'opposition', person: fay, notedBy: dan }]);
    const next = recognised(2)(did(fay, { type: 'yield-floor' })(listed));
    expect(voicesIn(next.debate, 1)).toEqual([2, 1]);
    expect(next.when(note(1, { tag: 'Heard' }, 1), dan).events).toMatchObject([{ person: fay }]);
    expect(next.when(note(1, { tag: 'Heard' }), dan).events).toMatchObject([{ person: gus }]);
  });
});

describe('who speaks', () => {
  it('takes notes of the own speech, and of no other', () => {
    const { events } = first.when(note(1, { tag: 'I say so' }), ann);
    expect(events).toMatchObject([{ person: ann, seat: 'for' }]);
    expect(events[0]).not.toHaveProperty('notedBy');
    expect(refused(first, note(1, { tag: 'She says' }), ben)).toEqual({ code: 'not-your-turn' });
    expect([ann, ben, dan, eve].map((each) => mayNote(first.debate, each))).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it('needs no device: a seat that nobody has taken is heard as well', () => {
    const alone = given(opened(...spoken), clerk(cat), called, started);
    expect(alone.when(note(1, { tag: 'Heard' }), cat).events).toMatchObject([
      { seat: 'for', person: cat, notedBy: cat },
    ]);
  });

  it('has nothing cut off by the bell: what was noted stands', () => {
    const drafts = [draft(ann, 'for', 15, { tag: 'My notes', body: words(20) })];
    const over = ended(noted(first)).at(60, { drafts });
    expect(over.debate.arguments.map(({ number }) => number)).toEqual([1]);
    expect(over.debate.floor.phase).toBe('idle');
  });
});

describe('a spoken debate', () => {
  it('says where it is held, in words that are kept apart', () => {
    const { log, debate } = given(opened(...spoken));
    expect(debate).toMatchObject({
      ...{ medium: 'spoken', podium: 'sealed' },
      place: { hall: 'Room 12', call: 'https://call.example/quiet7' },
    });
    expect(JSON.stringify(log[0]?.event)).not.toContain('Room 12');
  });

  it('is none unless it says so, and a written one is held nowhere', () => {
    const { debate } = given(opened(undefined, { place: { hall: 'Room 12' } }));
    expect(debate).toMatchObject({ medium: 'written', place: {}, podium: 'live' });
  });
});
