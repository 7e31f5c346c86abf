import { type OpenedDebate, seatOf } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import type { Argument } from './argument.js';

/** Whether somebody may retract and correct an argument: whoever has the seat it came from, or who said it without one. */
export const isAuthor = (
  debate: OpenedDebate,
  { seat, person: author }: Pick<Argument, 'seat' | 'person'>,
  person: PersonId,
): boolean => (seat === null ? author === person : seatOf(debate, person) === seat);
