import { type OpenedDebate, seatOf, sideOfSeat, speakersOf } from '../state.js';
import type { PersonId, SeatId, Side } from '../vocabulary.js';

/** From where somebody speaks: a seat, or a request on the list of speakers, by its number. */
export type Voice = SeatId | number;

/** From where somebody may speak in a turn now; null where they may not. */
export function voiceIn(debate: OpenedDebate, turn: number, person: PersonId): Voice | null {
  const seat = seatOf(debate, person);
  if (seat && maySpeak(debate, turn, seat)) return seat;
  const { holder } = debate;
  return holder?.person === person ? holder.request : null;
}

/** Whether a seat has the floor in a turn of its own: in a free debate only while its side does. */
export function maySpeak(debate: OpenedDebate, turn: number, seat: SeatId): boolean {
  if (!speakersOf(debate, turn).includes(seat)) return false;
  const { holder } = debate;
  return !holder?.side || holder.request !== null || sideOfSeat(debate, seat) === holder.side;
}

/** The side of a voice; null for one that belongs to neither. */
export const sideOfVoice = (debate: OpenedDebate, voice: Voice): Side | null =>
  typeof voice === 'string'
    ? sideOfSeat(debate, voice)
    : (debate.requests[voice - 1]?.side ?? null);

/** The seat of a voice; somebody from the list may have one or none. */
export function seatOfVoice(debate: OpenedDebate, voice: Voice): SeatId | null {
  if (typeof voice === 'string') return voice;
  const person = debate.requests[voice - 1]?.person;
  return person === undefined ? null : seatOf(debate, person);
}

/** From where an argument was said. */
export const voiceOf = ({
  seat,
  request,
}: {
  readonly seat: SeatId | null;
  readonly request: number | null;
}): Voice => request ?? seat ?? '';
