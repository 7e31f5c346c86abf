import type { Bell } from '../format.js';

/** What stands for a stretch of time, such as "points of information allowed" or "rebuttal time". */
export interface Stretch {
  readonly pois: boolean;
  /** What the timer would show beside the clock; empty where it only changes its colour. */
  readonly display: string;
}

/** A bell, and what begins with it. */
export interface TimedBell extends Bell {
  readonly next: Stretch | null;
  /** The timer stops there until it is started again. */
  readonly pause: boolean;
  readonly line: number;
}

/** A stretch of time with its bells: the preparation, or one type of speech. */
export interface Timed {
  readonly seconds: number;
  readonly first: Stretch | null;
  readonly bells: readonly TimedBell[];
  readonly line: number;
}

export interface Speech extends Timed {
  readonly name: string;
  /** What the file calls its type, which may say what the name does not. */
  readonly type: string;
}

/** What a timer's file says, with its references followed, in its own order. */
export interface Show {
  readonly name: string;
  readonly preparation: Timed | null;
  readonly speeches: readonly Speech[];
  readonly sources: readonly string[];
}
