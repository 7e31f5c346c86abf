import type { Refusal } from '../refusal.js';
import { rolesOf } from '../roles.js';
import { silenced } from '../order/barred.js';
import { nextTurn, type OpenedDebate } from '../state.js';
import { seatIn } from '../../formats/format.js';
import type { Instant, PersonId } from '../vocabulary.js';
import type { QuestionDraft } from './question.js';
import { standingOf, takesQuestions } from './standing.js';

/** Questions of one person that may wait at the same time. */
export const mostWaiting = 3;

/** Why no questions are taken now; null when they are: from the lobby to the end of the last turn. */
export function noQuestions(debate: OpenedDebate): Refusal | null {
  const { stage, questionPolicy, format } = debate;
  if (questionPolicy === 'off' || !format.segments.some(takesQuestions)) {
    return { code: 'questions-off' };
  }
  if (stage !== 'lobby' && stage !== 'live') return { code: 'wrong-stage', stage };
  return nextTurn(debate) === null ? { code: 'questions-over' } : null;
}

/** Why somebody may not ask now; null when they may. Debaters and moderators do not ask. */
export function mayNotAsk(debate: OpenedDebate, person: PersonId): Refusal | null {
  const roles = rolesOf(debate, person);
  const busy = roles.some((role) => role === 'debater' || role === 'chair' || role === 'deputy');
  return noQuestions(debate) ?? (busy ? { code: 'only-audience-asks' } : null);
}

/** Why this question cannot be asked by somebody with so many undecided ones; null when it can. */
export function objectionToQuestion(
  debate: OpenedDebate,
  { to }: Pick<QuestionDraft, 'to'>,
  { person, at, undecided }: { person: PersonId; at: Instant; undecided: number },
): Refusal | null {
  const objection = mayNotAsk(debate, person) ?? silenced(debate, person, at);
  if (objection) return objection;
  if (to && 'seat' in to && !seatIn(debate.format, to.seat)) return { code: 'no-such-seat' };
  const waiting = debate.questionPolicy === 'review' ? queuedOf(debate, person) : undecided;
  return waiting >= mostWaiting ? { code: 'too-many-questions', limit: mostWaiting } : null;
}

/** Where nobody decides on questions, they wait in the queue. */
const queuedOf = (debate: OpenedDebate, person: PersonId): number =>
  debate.questions.filter(
    (question) => question.person === person && standingOf(debate, question) === 'queued',
  ).length;
