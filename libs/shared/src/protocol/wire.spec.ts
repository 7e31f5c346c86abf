import { ArgumentDraft } from '../debate/arguments/argument.js';
import { Command } from '../debate/commands.js';
import { DebatedMotion } from '../debate/settings.js';
import { ann, commandId, debateId, openDebate } from '../debate/rehearsal.fixture.js';
import { formats } from '../formats/registry.js';
import { FinalBallot } from '../verdict/ballot.js';
import { GuestRequest, OpenDebateRequest } from './http.js';
import { DraftSlot, Issue, SaveDraft } from './socket.js';

const draft = { tag: ' A tag ', body: '', relations: [], cards: [] };
const issue = (command: unknown) =>
  Issue.safeParse({ debateId, commandId: commandId(1), command }).success;

describe('a name', () => {
  it.each(['Ann', ' Ann ', 'José Ñuñez', '安', 'A'.repeat(40)])('may be %j', (name) => {
    expect(GuestRequest.parse({ name }).name).toBe(name.trim());
  });

  it.each(['', '  ', 'A'.repeat(41), 'A\u202eB', 'A\u0000', 'A\nB', 7, null])(
    'may not be %j',
    (name) => {
      expect(GuestRequest.safeParse({ name }).success).toBe(false);
    },
  );
});

describe('a command over the wire', () => {
  const understood: unknown[] = [
    ...formats.map((format) => ({ ...openDebate, format })),
    { type: 'claim-seat', seat: 'for-1', move: false },
    { type: 'hand-over', to: 'clock' },
    { type: 'hand-over', to: ann },
    { type: 'pause-clock', floor: 3 },
    { type: 'extend-turn', floor: 3, seconds: 30, both: true },
    { type: 'file-argument', turn: 1, argument: draft },
  ];
  const misunderstood: unknown[] = [
    { type: 'sing' },
    { type: 'call-turn' },
    { type: 'call-turn', floor: -1 },
    { type: 'extend-turn', floor: 3, seconds: 0, both: true },
    { type: 'extend-turn', floor: 3, seconds: 1.5, both: true },
    { type: 'hand-over', to: 'the audience' },
    { type: 'claim-seat', seat: 'For 1', move: false },
    { type: 'hide-argument', argument: 1, rule: 'spam', reason: ' ' },
    { type: 'hide-argument', argument: 1, rule: 'taste', reason: 'Because' },
    { type: 'file-argument', turn: 1, argument: { ...draft, tag: 'x'.repeat(141) } },
    { ...openDebate, motion: { ...openDebate.motion, wording: 'Short' } },
  ];

  it.each(understood.map((command) => ({ command })))(
    'is understood: $command.type',
    ({ command }) => {
      expect(issue(command)).toBe(true);
    },
  );

  it.each(misunderstood.map((command) => ({ command })))('is refused: $command', ({ command }) => {
    expect(issue(command)).toBe(false);
  });
});

describe('what people write', () => {
  it('is trimmed on the way in', () => {
    const parsed = Command.parse({ type: 'file-argument', turn: 1, argument: draft });
    expect(parsed).toMatchObject({ argument: { tag: 'A tag' } });
  });

  it.each([
    ['half an emoji', 'cut off \ud83d'],
    ['a nought', 'cut off \u0000'],
  ])('shows %s as a replacement, which every database can keep', (_, text) => {
    const kept = 'cut off \ufffd';
    const card = { sourceId: null, passage: null, quote: text, cite: text };
    const parsed = ArgumentDraft.parse({ tag: text, body: text, relations: [], cards: [card] });
    expect(parsed).toMatchObject({ tag: kept, body: kept, cards: [{ quote: kept, cite: kept }] });
    expect(Command.parse({ type: 'cancel-debate', reason: text })).toMatchObject({ reason: kept });
    expect(DebatedMotion.parse({ ...openDebate.motion, wording: text }).wording).toBe(kept);
  });

  it('keeps every whole character', () => {
    const text = '“Où?” 安 😀 \t e\u0301\nnext line';
    expect(ArgumentDraft.parse({ ...draft, body: text }).body).toBe(text);
  });
});

describe('a private text', () => {
  it.each(DraftSlot.options)('has the slot %s, which can be emptied', (slot) => {
    expect(SaveDraft.safeParse({ debateId, slot, argument: draft }).success).toBe(true);
    expect(SaveDraft.safeParse({ debateId, slot, argument: null }).success).toBe(true);
  });
});

describe('a request to open a debate', () => {
  it('needs a motion and a format; the rest has defaults', () => {
    const own = { motion: { wording: 'This house would rest', kind: 'value' }, formatId: 'ld' };
    expect(OpenDebateRequest.parse(own)).toEqual({
      ...own,
      visibility: 'public',
      chair: 'organiser',
      medium: 'written',
      podium: 'live',
      questions: 'hold',
      startsAt: null,
      pace: 1,
      turnSeconds: null,
    });
    expect(OpenDebateRequest.parse({ ...own, motion: { id: 'rest-days' } }).motion).toEqual({
      id: 'rest-days',
    });
    expect(OpenDebateRequest.safeParse({ formatId: 'ld' }).success).toBe(false);
    expect(OpenDebateRequest.safeParse({ ...own, pace: 0 }).success).toBe(false);
  });
});

describe('a final ballot', () => {
  it('names at most three arguments that moved the voter, and rates from nought to four', () => {
    const ballot = { choice: 'for', moved: [1, 2, 3], ratings: [{ argument: 1, value: 4 }] };
    expect(FinalBallot.safeParse(ballot).success).toBe(true);
    expect(FinalBallot.safeParse({ ...ballot, moved: [1, 2, 3, 4] }).success).toBe(false);
    expect(FinalBallot.safeParse({ ...ballot, ratings: [{ argument: 1, value: 5 }] }).success).toBe(
      false,
    );
    expect(FinalBallot.safeParse({ ...ballot, choice: 'maybe' }).success).toBe(false);
  });
});
