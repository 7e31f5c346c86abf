import * as z from 'zod';
import { Rule } from '../order/rule.js';
import { contentHash, number, turn, type } from '../spelling.js';
import { PersonId, Side } from '../vocabulary.js';
import { Addressee, SubmissionId } from './question.js';

const question = number;

export const questionEvents = [
  z.object({
    type: type('question-approved'),
    contentHash,
    question,
    submission: SubmissionId,
    /** Who asked. */
    person: PersonId,
    to: Addressee.nullable(),
    leaning: Side.nullable(),
  }),
  z.object({ type: type('question-merged'), question, into: number }),
  z.object({ type: type('question-taken-down'), contentHash, question, rule: Rule }),
  z.object({
    type: type('question-called'),
    contentHash,
    question,
    turn,
    /** How many people had up-voted it by then. */
    upVotes: z.int().nonnegative(),
  }),
  z.object({ type: type('question-answered'), question }),
  z.object({ type: type('question-passed'), question }),
] as const;
