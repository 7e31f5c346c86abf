import type { PersonId, SeatId, Side } from '../vocabulary.js';

/** One question and its answer, with its number in the debate. */
export interface Exchange {
  readonly number: number;
  readonly turn: number;
  readonly run: number;
  readonly seat: SeatId;
  readonly side: Side;
  readonly person: PersonId;
  readonly question: string;
  /** What the turn's clock had counted when it was asked, and when it was answered or left; ms. */
  readonly asked: number;
  readonly closed: number | null;
  /** Null where the question was left, or its turn ended. */
  readonly answer: Answered | null;
  /** Lines of the log that hold its words. */
  readonly lines: readonly number[];
}

export interface Answered {
  readonly seat: SeatId;
  readonly side: Side;
  readonly person: PersonId;
  readonly text: string;
}
