import { seatIn } from '../../formats/format.js';
import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import type { SeatId } from '../vocabulary.js';

/** Gives a seat more time for its own turns, announced before the debate begins. */
export function grantTime(
  debate: OpenedDebate,
  { seat, percent }: CommandOf<'grant-time'>,
  { by, at }: Issued,
): Decision {
  if (debate.stage !== 'scheduled' && debate.stage !== 'lobby')
    return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (!seatIn(debate.format, seat)) return refuse({ code: 'no-such-seat' });
  if ((debate.accommodations[seat] ?? 0) === percent) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'time-granted', seat, percent }));
}

/** What the time and the words of a seat's own turn are multiplied with: more than 1 where it was granted more. */
export const allowance = ({ accommodations }: OpenedDebate, seat: SeatId | undefined): number =>
  1 + (seat ? (accommodations[seat] ?? 0) : 0) / 100;
