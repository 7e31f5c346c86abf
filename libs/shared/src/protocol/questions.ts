import * as z from 'zod';
import { Rule } from '../debate/order/rule.js';
import {
  type Addressee,
  QuestionDraft,
  SubmissionId,
  type UpVotes,
} from '../debate/questions/question.js';
import { number, reason } from '../debate/spelling.js';
import type { Instant, Side } from '../debate/vocabulary.js';

/** `POST /api/debates/:id/questions` */
export const AskRequest = QuestionDraft.extend({
  /** The same id sent twice asks once. */
  id: SubmissionId.optional(),
});
export type AskRequest = z.infer<typeof AskRequest>;

/** `POST /api/debates/:id/questions/:submission/reject`: only the asker is told. */
export const RejectQuestion = z.object({ rule: Rule, reason });
export type RejectQuestion = z.infer<typeof RejectQuestion>;

/** `POST /api/debates/:id/questions/:submission/merge`: a published question stands for the submitted one, too. */
export const MergeSubmission = z.object({ into: number });
export type MergeSubmission = z.infer<typeof MergeSubmission>;

/** A submitted question as its asker and the moderators see it. */
export interface SubmittedQuestion {
  readonly id: SubmissionId;
  readonly text: string;
  /** Null puts it to everybody. */
  readonly to: Addressee | null;
  readonly leaning: Side | null;
  readonly askedAt: Instant;
}

/** One that no moderator has decided on. */
export interface WaitingQuestion extends SubmittedQuestion {
  /** Who asks. */
  readonly name: string;
}

/** One's own. At most one of the following says what became of it; while none does, it waits. */
export interface OwnQuestion extends SubmittedQuestion {
  /** Its number, once it is published. */
  readonly question: number | null;
  /** The published question that stands for it. */
  readonly into: number | null;
  readonly rejected: RejectQuestion | null;
}

/** `GET /api/debates/:id/questions`: what of the questions is not in the log, as far as this reader may know it. */
export interface QuestionsKnown {
  readonly own: readonly OwnQuestion[];
  /** Numbers of the questions that the reader has up-voted. */
  readonly upVoted: readonly number[];
  /** How many people have up-voted each question, by its number. */
  readonly upVotes: UpVotes;
  /** Those on which nobody has decided; only for moderators. */
  readonly waiting: readonly WaitingQuestion[];
}

/** What everybody may know of the questions, counted by the server. */
export interface QuestionCounts {
  /** How many people have up-voted each question, by its number. */
  readonly upVotes: UpVotes;
  /** Submitted questions on which nobody has decided. */
  readonly waiting: number;
  /** Grows with every submission and decision: whom they concern, looks again. */
  readonly changes: number;
}
