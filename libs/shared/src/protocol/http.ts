import * as z from 'zod';
import { DebatedMotion, Medium, Place, Podium, QuestionPolicy } from '../debate/settings.js';
import { type ArgumentDraft } from '../debate/arguments/argument.js';
import type { Awaited } from '../debate/floor/awaited.js';
import { Rule } from '../debate/order/rule.js';
import { Matter } from '../debate/order/sanction.js';
import {
  CommandId,
  type DebateId,
  Instant,
  type PersonId,
  Prose,
  SeatId,
  type Stage,
  Visibility,
} from '../debate/vocabulary.js';
import { MotionId } from '../evidence/motion.js';
import type { Motion } from '../evidence/motion.js';
import type { Source } from '../evidence/source.js';
import { longestTurn, shortestTurn } from '../formats/correspondence.js';
import { Format } from '../formats/format.js';
import { Choice } from '../verdict/results.js';
import type { FinalBallot } from '../verdict/ballot.js';
import type { DraftSlot } from './socket.js';

/** Up to 40 characters, none of them invisible or turning the text around. */
export const PersonName = z
  .string()
  .trim()
  .min(1, 'Please enter a name.')
  .max(40, 'A name has at most 40 characters.')
  .regex(/^[^\p{C}]*$/u, 'A name has only visible characters.');

/** `POST /api/session/guest` */
export const GuestRequest = z.object({ name: PersonName });
export type GuestRequest = z.infer<typeof GuestRequest>;

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** May open debates where only organisers may. */
  readonly organiser: boolean;
}

/** The answer to a new session: the cookie is for browsers, the token (15 min) for clients without cookies. */
export interface Session {
  readonly person: Person;
  readonly token: string;
}

/** `POST /api/debates` */
export const OpenDebateRequest = z.object({
  /** A motion of the library, or one's own. */
  motion: z.union([z.object({ id: MotionId }), DebatedMotion.omit({ id: true })]),
  formatId: z.string(),
  visibility: Visibility.default('public'),
  chair: z.enum(['organiser', 'clock']).default('organiser'),
  podium: Podium.default('live'),
  questions: QuestionPolicy.default('hold'),
  medium: Medium.default('written'),
  /** Where a spoken debate is held. */
  place: Place.optional(),
  startsAt: Instant.nullable().default(null),
  /** How many times faster than the format says; for rehearsals. */
  pace: z.int().min(1).max(1000).default(1),
  /** By correspondence: how long each turn lasts, in seconds. Null for a debate in which all are there at the same time. */
  turnSeconds: z.int().min(shortestTurn).max(longestTurn).nullable().default(null),
  /** The same id sent twice opens one debate. */
  commandId: CommandId.optional(),
});
export type OpenDebateRequest = z.input<typeof OpenDebateRequest>;

/** The same with everything filled in that was left out. */
export type DebateOpening = z.output<typeof OpenDebateRequest>;

/** `POST /api/formats` */
export const SaveFormat = z.object({ format: Format });
export type SaveFormat = z.infer<typeof SaveFormat>;

/** `POST /api/formats/import`: a Debatekeeper file, as it is. */
export const ImportFormat = z.object({
  xml: z.string().max(200_000, 'The file of a format has at most 200,000 characters.'),
});
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What a file became, and what was assumed or left out; each note is a sentence. */
export interface ImportedFormat {
  readonly format: Format;
  readonly notes: readonly string[];
}

/** A debate in a list. */
export interface ListedDebate {
  readonly id: DebateId;
  readonly code: string;
  readonly motion: { readonly id: string | null; readonly wording: string };
  readonly format: { readonly id: string; readonly name: string };
  readonly stage: Stage;
  readonly startsAt: Instant | null;
  readonly visibility: Visibility;
  readonly rehearsal: boolean;
  /** By correspondence: how long a turn lasts, in seconds. */
  readonly turnSeconds: number | null;
  readonly medium: Medium;
  readonly openedAt: Instant;
  readonly seq: number;
}

/** `GET /api/debates/mine`: a debate in which whoever asks has a seat, and what it waits for. */
export interface OwnDebate {
  readonly debate: ListedDebate;
  /** What the seat is called. */
  readonly seat: string;
  /** Null while the debate waits for somebody else. */
  readonly awaited: Awaited | null;
  /** How many arguments, questions and answers have been filed; what was there at the last visit is not new. */
  readonly said: number;
}

export interface List<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** A motion in a list; its briefs are fetched with the motion itself. */
export type ListedMotion = Pick<Motion, 'id' | 'wording' | 'kind' | 'sources'>;

export type ListedSource = Pick<Source, 'id' | 'title' | 'badge' | 'cite' | 'asOf'>;

/** A link of the debate's organiser: one row per seat, one for the chair, the deputies, the clerks of a spoken debate and the audience of a private one. */
export interface SeatLink {
  readonly role: 'chair' | 'deputy' | 'clerk' | 'seat' | 'audience';
  readonly seat: SeatId | null;
  readonly url: string;
  readonly openedAt: Instant | null;
}

/** What a link is for, shown before anything is taken. */
export interface LinkPreview {
  readonly debateId: DebateId;
  readonly role: SeatLink['role'];
  readonly seat: SeatId | null;
  readonly motion: string;
}

/** `POST /api/debates/:id/links/replace` */
export const ReplaceLink = z.object({
  role: z.enum(['chair', 'deputy', 'clerk', 'seat', 'audience']),
  seat: SeatId.nullable(),
});
export type ReplaceLink = z.infer<typeof ReplaceLink>;

/** `PUT /api/debates/:id/ballot/pre` */
export const FirstVote = z.object({ choice: Choice });
export type FirstVote = z.infer<typeof FirstVote>;

/** One's own ballots in one debate; nobody else ever gets them. */
export interface OwnBallots {
  readonly pre: Choice | null;
  readonly post: FinalBallot | null;
  /** Argument numbers to rate, four a side, drawn and ordered for this voter. */
  readonly drawn: readonly number[];
}

/** `POST /api/debates/:id/reports` */
export const ReportRequest = z.object({ of: Matter, rule: Rule, line: Prose.min(1).max(300) });
export type ReportRequest = z.infer<typeof ReportRequest>;

/** `POST /api/debates/:id/reports/dismiss` */
export const DismissReports = z.object({ of: Matter });
export type DismissReports = z.infer<typeof DismissReports>;

/** Something that was reported and that no moderator has acted upon. By whom it was reported is shown to nobody. */
export interface ReportedMatter {
  readonly of: Matter;
  readonly reports: readonly Report[];
}

export interface Report {
  readonly rule: Rule;
  readonly line: string;
  readonly at: Instant;
}

/** One's own private texts in one debate. */
export interface OwnDraft {
  readonly slot: DraftSlot;
  readonly stampedAt: Instant;
  readonly argument: ArgumentDraft;
}

/** A found passage of a source. */
export interface FoundPassage {
  readonly sourceId: string;
  readonly title: string;
  readonly badge: Source['badge'];
  readonly cite: string;
  readonly passage: number;
  readonly text: string;
}

/** Every HTTP error, as `application/problem+json`; `title` is the sentence, `flaws` what is wrong with which field. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly flaws?: readonly { readonly path: string; readonly message: string }[];
}
