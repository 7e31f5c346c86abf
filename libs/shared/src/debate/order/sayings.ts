import { entryBy, type Issued } from '../issued.js';
import type { CommandOf } from '../commands.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId, SeatId } from '../vocabulary.js';
import { isHidden } from './hiding.js';
import { notSaid } from './not-said.js';
import type { Saying } from './sanction.js';

/** Takes what was said in passing out of sight, with its answer. Its place and number stay. */
export function hideWords(
  debate: OpenedDebate,
  { of, rule, reason }: CommandOf<'hide-words'>,
  { by, at }: Issued,
): Decision {
  const objection = notSaid(debate, of);
  if (objection) return refuse(objection);
  if (isHidden(debate, of)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'words-hidden', of, rule }, { reason }));
}

export function restoreWords(
  debate: OpenedDebate,
  { of }: CommandOf<'restore-words'>,
  { by, at }: Issued,
): Decision {
  const objection = notSaid(debate, of);
  if (objection) return refuse(objection);
  if (!isHidden(debate, of)) return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'words-restored', of }));
}

/** The lines of the log that hold the words. */
export function linesOf(debate: OpenedDebate, of: Saying): readonly number[] {
  if ('poi' in of) return debate.points[of.poi - 1]?.lines ?? [];
  if ('exchange' in of) return debate.exchanges[of.exchange - 1]?.lines ?? [];
  return debate.challenges[of.challenge - 1]?.lines ?? [];
}

/** Whoever said it or answered it; of a challenge, and for a point that was taken, whoever holds that seat. */
export function whoSaid(debate: OpenedDebate, of: Saying): readonly PersonId[] {
  const at = (seat: SeatId | null | undefined): PersonId[] => {
    const person = seat ? debate.seats[seat]?.person : undefined;
    return person ? [person] : [];
  };
  if ('poi' in of) {
    const poi = debate.points[of.poi - 1];
    return poi ? [poi.person, ...at(poi.takenBy)] : [];
  }
  if ('exchange' in of) {
    const exchange = debate.exchanges[of.exchange - 1];
    return exchange ? [exchange.person, ...(exchange.answer ? [exchange.answer.person] : [])] : [];
  }
  const challenge = debate.challenges[of.challenge - 1];
  return challenge ? [...at(challenge.seat), ...at(challenge.answer?.seat)] : [];
}
