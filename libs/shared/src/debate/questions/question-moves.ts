import type { Recorded } from '../../record/recorded.js';
import type { EventOf } from '../events.js';
import type { Words } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { unreachable } from '../vocabulary.js';
import type { Question, QuestionCall } from './question.js';

export type QuestionMove = EventOf<
  | 'question-approved'
  | 'question-merged'
  | 'question-taken-down'
  | 'question-called'
  | 'question-answered'
  | 'question-passed'
>;

export function moveQuestion(
  debate: OpenedDebate,
  event: QuestionMove,
  recorded: Recorded,
  words: Words,
): OpenedDebate {
  const { questionCalls } = debate;
  switch (event.type) {
    case 'question-approved':
      return { ...debate, questions: [...debate.questions, approved(event, recorded, words)] };
    case 'question-merged':
      return changed(debate, event.question, { into: event.into });
    case 'question-taken-down':
      return changed(debate, event.question, { takenDown: true, words: null });
    case 'question-called': {
      const { question, turn } = event;
      return { ...debate, questionCalls: [...questionCalls, { question, turn, outcome: null }] };
    }
    case 'question-answered':
      return { ...debate, questionCalls: ending(questionCalls, event.question, 'answered') };
    case 'question-passed':
      return { ...debate, questionCalls: ending(questionCalls, event.question, 'passed') };
    default:
      return unreachable(event);
  }
}

/** A question as it was published. The log withholds its words once it is taken down. */
function approved(
  event: EventOf<'question-approved'>,
  { at, seq, wording }: Recorded,
  { text = '', name = '' }: Words,
): Question {
  const { question: number, submission, person, to, leaning } = event;
  const words = wording ? { text, name } : null;
  return { number, submission, seq, at, person, to, leaning, into: null, takenDown: false, words };
}

const changed = (
  debate: OpenedDebate,
  number: number,
  change: Partial<Question>,
): OpenedDebate => ({
  ...debate,
  questions: debate.questions.map((each) =>
    each.number === number ? { ...each, ...change } : each,
  ),
});

const ending = (
  calls: readonly QuestionCall[],
  question: number,
  outcome: 'answered' | 'passed',
): QuestionCall[] =>
  calls.map((call) => (call.question === question ? { ...call, outcome } : call));
