import * as z from 'zod';
import { Rule } from '../order/rule.js';
import { floor, number, reason, type } from '../spelling.js';
import { SubmissionId } from './question.js';

export const questionCommands = [
  /** Publishes one’s own question, where questions are reviewed later. */
  z.object({ type: type('ask-question'), submission: SubmissionId }),
  z.object({ type: type('approve-question'), submission: SubmissionId }),
  z.object({ type: type('merge-question'), question: number, into: number }),
  z.object({ type: type('take-down-question'), question: number, rule: Rule, reason }),
  z.object({
    type: type('call-question'),
    floor,
    question: number,
    /** Why this one goes before the first in the queue. */
    reason: reason.optional(),
  }),
  z.object({ type: type('answer-question'), question: number }),
  z.object({ type: type('pass-question'), question: number }),
] as const;
