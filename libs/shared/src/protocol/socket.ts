import * as z from 'zod';
import { ArgumentDraft } from '../debate/arguments/argument.js';
import { Command } from '../debate/commands.js';
import {
  CommandId,
  DebateId,
  type Instant,
  type PersonId,
  type SeatId,
} from '../debate/vocabulary.js';
import type { Recorded } from '../record/recorded.js';
import type { Answer } from './answer.js';
import type { QuestionCounts } from './questions.js';

/** Recorded events in one answer or one page, at most. */
export const pageSize = 200;

/** "Let me follow this debate; I have everything up to `after`." */
export const Follow = z.object({ debateId: DebateId, after: z.int().nonnegative() });
export type Follow = z.infer<typeof Follow>;

/** "I no longer watch this debate." */
export const Leave = z.object({ debateId: DebateId });
export type Leave = z.infer<typeof Leave>;

/** "I would like this to happen." The same `commandId` sent twice happens once. */
export const Issue = z.object({
  debateId: DebateId,
  commandId: CommandId,
  command: Command,
  /** The secret of the link that entitles to a seat, the chair, the deputy's place or the clerk's. */
  secret: z.string().max(64).optional(),
});
export type Issue = z.infer<typeof Issue>;

/** A private text of one person in one debate: the open draft, the shelf, notes that are never filed. */
export const DraftSlot = z.enum([
  'open',
  'shelf-1',
  'shelf-2',
  'shelf-3',
  'shelf-4',
  'shelf-5',
  'shelf-6',
  'notes',
]);
export type DraftSlot = z.infer<typeof DraftSlot>;

/** "Keep this." Acknowledged when it is stored, with the server's stamp. */
export const SaveDraft = z.object({
  debateId: DebateId,
  slot: DraftSlot,
  /** Null empties the slot. */
  argument: ArgumentDraft.nullable(),
});
export type SaveDraft = z.infer<typeof SaveDraft>;

/** Milliseconds by any clock of the client's; comes back untouched. */
export const Ping = z.object({ sent: z.number() });
export type Ping = z.infer<typeof Ping>;

export interface Page {
  readonly events: readonly Recorded[];
  /** The last line of the log, whether or not it is on this page. */
  readonly seq: number;
  readonly more?: true;
}

export interface Pong {
  /** What the client sent. */
  readonly received: number;
  readonly now: Instant;
}

/** What the room reads while a speech is typed: whole sentences, three seconds late. Null when it is blank. */
export interface PodiumText {
  readonly debateId: DebateId;
  /** Null where somebody without a seat speaks from the list. */
  readonly seat: SeatId | null;
  readonly person: PersonId;
  readonly text: string | null;
  /** The argument that is being answered, shown before the first sentence. */
  readonly answering: number | null;
}

/** Who is in the room, counted by the server. */
export interface Crowd {
  readonly debateId: DebateId;
  readonly watching: number;
  /** Seats whose people are connected. */
  readonly present: readonly SeatId[];
  readonly chairPresent: boolean;
  /** Of those who have the chair or may follow in it: who is connected, to whichever server. */
  readonly here: readonly PersonId[];
  /** When the chair was last heard, if somebody else is about to follow; null while all is well. */
  readonly chairLostAt: Instant | null;
  /** People who have voted in the division that is open. */
  readonly voted: number;
  /** What there is to know of the audience's questions; only there when it has changed. */
  readonly questions?: QuestionCounts;
}

/** Whoever hears this was removed or banned and is in the room no longer; `GET …/standing` says why. */
export interface SentOut {
  readonly debateId: DebateId;
  readonly kind: 'removal' | 'ban';
}

/** Things that were reported and wait for a moderator; only moderators hear of them. */
export interface OpenReports {
  readonly debateId: DebateId;
  readonly open: number;
}

export interface ClientToServer {
  follow: (request: Follow, answer: (answer: Answer<Page>) => void) => void;
  leave: (request: Leave, answer: (answer: Answer<null>) => void) => void;
  command: (request: Issue, answer: (answer: Answer<{ seq: number }>) => void) => void;
  draft: (request: SaveDraft, answer: (answer: Answer<{ stampedAt: Instant }>) => void) => void;
  ping: (request: Ping, answer: (pong: Pong) => void) => void;
}

export interface ServerToClient {
  recorded: (message: { debateId: DebateId; events: readonly Recorded[] }) => void;
  beat: (message: { debateId: DebateId; now: Instant; seq: number }) => void;
  podium: (message: PodiumText) => void;
  crowd: (message: Crowd) => void;
  'sent-out': (message: SentOut) => void;
  reports: (message: OpenReports) => void;
}
