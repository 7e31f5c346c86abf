import { hasList, seatIn, type Segment } from '../../formats/format.js';
import { counts } from '../arguments/standing.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId, Side } from '../vocabulary.js';
import type { Addressee, Question } from './question.js';

/** Where a published question is on its way. */
export type Standing = 'queued' | 'on-floor' | 'answered' | 'passed' | 'merged' | 'taken-down';

/**
 * A question stays on the floor until it is answered or passed, at most until its turn is over: then it counts as
 * answered if an argument answers it, and as passed if none does.
 */
export function standingOf(debate: OpenedDebate, question: Question): Standing {
  if (question.takenDown) return 'taken-down';
  if (question.into !== null) return 'merged';
  const call = debate.questionCalls.find((each) => each.question === question.number);
  if (!call) return 'queued';
  if (call.outcome) return call.outcome;
  if (isOpen(debate, call.turn)) return 'on-floor';
  const answered = debate.arguments.some(
    (argument) => argument.answers === question.number && counts(argument),
  );
  return answered ? 'answered' : 'passed';
}

/** The question that the room is to answer now; null when there is none. */
export function questionOnFloor(debate: OpenedDebate): Question | null {
  const last = debate.questionCalls.at(-1);
  const question = last && debate.questions[last.question - 1];
  return question && standingOf(debate, question) === 'on-floor' ? question : null;
}

/** Questions of the audience may be put in such a segment. */
export const takesQuestions = (segment: Segment): boolean => hasList(segment);

/** The side that a question is addressed to; null where it is put to everybody. */
export function sideAddressed({ format }: OpenedDebate, to: Addressee | null): Side | null {
  if (to === null) return null;
  return 'side' in to ? to.side : (seatIn(format, to.seat)?.side ?? null);
}

/** Whether a debater is one of those to whom a question is put. */
export function isAddressed(
  debate: OpenedDebate,
  person: PersonId,
  { to }: Pick<Question, 'to'>,
): boolean {
  const held = debate.format.seats.find(({ id }) => debate.seats[id]?.person === person);
  if (!held) return false;
  if (to === null) return true;
  return 'side' in to ? held.side === to.side : held.id === to.seat;
}

const isOpen = ({ floor }: OpenedDebate, turn: number): boolean =>
  'turn' in floor && floor.turn === turn;
