import type { Refusal } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { mayNotAsk } from './asking.js';
import type { Question } from './question.js';
import { notQueued } from './questions.js';

/** Why somebody cannot up-vote a question; null when they can. One's own has its asker already. */
export function objectionToUpVote(
  debate: OpenedDebate,
  number: number,
  person: PersonId,
): Refusal | null {
  const objection = mayNotAsk(debate, person) ?? notQueued(debate, number);
  if (objection) return objection;
  const own = debate.questions[number - 1]?.person === person;
  return own ? { code: 'own-question', question: number } : null;
}

/** The question that now stands for one: itself, or what it was merged into. */
export function standsFor(debate: OpenedDebate, question: Question): Question {
  const into = question.into === null ? undefined : debate.questions[question.into - 1];
  return into ? standsFor(debate, into) : question;
}
