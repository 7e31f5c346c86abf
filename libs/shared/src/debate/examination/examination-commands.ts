import * as z from 'zod';
import { number, turn, type } from '../spelling.js';
import { Prose } from '../vocabulary.js';

/** Most characters of a question, and of its answer. */
export const questionCharacters = 200;
export const answerCharacters = 300;

export const examinationCommands = [
  z.object({ type: type('open-exchange'), turn, text: Prose.min(1).max(questionCharacters) }),
  z.object({
    type: type('answer-exchange'),
    exchange: number,
    text: Prose.min(1).max(answerCharacters),
  }),
  z.object({ type: type('leave-exchange'), exchange: number }),
] as const;
