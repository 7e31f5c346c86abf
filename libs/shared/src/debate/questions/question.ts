import * as z from 'zod';
import { type Instant, PersonId, Prose, SeatId, Side } from '../vocabulary.js';

/** To whom a question is put: a side, or one seat. Null, where it stands, is everybody. */
export const Addressee = z.union([z.object({ side: Side }), z.object({ seat: SeatId })]);
export type Addressee = z.infer<typeof Addressee>;

/** A question under the name that it was submitted with; it gets its number when it is published. */
export const SubmissionId = z
  .uuid()
  .overwrite((text) => text.toLowerCase())
  .brand<'SubmissionId'>();
export type SubmissionId = z.infer<typeof SubmissionId>;

export const QuestionText = Prose.min(10).max(240);

/** What somebody in the audience writes. `leaning` is the side that the asker is with, if that is said. */
export const QuestionDraft = z.object({
  text: QuestionText,
  to: Addressee.nullable(),
  leaning: Side.nullable().optional(),
});
export type QuestionDraft = z.infer<typeof QuestionDraft>;

/** A question that nobody but its asker and the moderators has seen. */
export interface Submission {
  readonly id: SubmissionId;
  readonly person: PersonId;
  readonly name: string;
  readonly text: string;
  readonly to: Addressee | null;
  readonly leaning: Side | null;
}

/** A published question, with its number in the debate. */
export interface Question {
  readonly number: number;
  readonly submission: SubmissionId;
  readonly seq: number;
  readonly at: Instant;
  readonly person: PersonId;
  readonly to: Addressee | null;
  readonly leaning: Side | null;
  /** The question that it was merged into. */
  readonly into: number | null;
  readonly takenDown: boolean;
  /** Null once it is taken down. */
  readonly words: QuestionWords | null;
}

export interface QuestionWords {
  readonly text: string;
  /** The asker's. */
  readonly name: string;
}

/** A question that was put on the floor in a turn, and what became of it. */
export const QuestionCall = z.object({
  question: z.int().positive(),
  turn: z.int().nonnegative(),
  outcome: z.enum(['answered', 'passed']).nullable(),
});
export type QuestionCall = z.infer<typeof QuestionCall>;

/** Up-votes of each question by its number; a question without any may be missing. */
export type UpVotes = Readonly<Record<number, number>>;
