import { isClerk } from '../clerk/clerks.js';
import { type OpenedDebate, seatOf } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import type { Argument } from './argument.js';

/** Whether somebody may retract and correct an argument: whoever has the seat it came from, who said it without one, or the clerk who noted it. */
export const isAuthor = (
  debate: OpenedDebate,
  { seat, person: author, notedBy }: Pick<Argument, 'seat' | 'person' | 'notedBy'>,
  person: PersonId,
): boolean =>
  (notedBy === person && isClerk(debate, person)) ||
  (seat === null ? author === person : seatOf(debate, person) === seat);
