import type { PersonId, SeatId, Side } from '../vocabulary.js';

/** A point of information, with its number in the debate. Times are ms of the turn's clock, so that a pause costs nothing. */
export interface Poi {
  readonly number: number;
  readonly turn: number;
  readonly run: number;
  readonly seat: SeatId;
  readonly side: Side;
  readonly person: PersonId;
  readonly offered: number;
  /** Written beforehand, so that it is asked as soon as it is accepted. */
  readonly written: boolean;
  readonly state: 'offered' | 'accepted' | 'answered' | 'declined' | 'withdrawn' | 'lapsed';
  readonly accepted: number | null;
  /** The seat that took it. */
  readonly takenBy: SeatId | null;
  /** Null where nothing was written, and to everybody but the server before it is accepted. */
  readonly text: string | null;
  readonly answer: string | null;
  /** Lines of the log that hold its words. */
  readonly lines: readonly number[];
}
