import type { Floor, TurnBook } from '../restorable.js';
import type { Instant } from '../vocabulary.js';

const column = {
  called: 'waited',
  prep: 'waited',
  running: 'ran',
  paused: 'paused',
  overtime: 'overtime',
} as const;

type Timed = Extract<Floor, { phase: keyof typeof column }>;

const isTimed = (floor: { phase: Floor['phase'] }): floor is Timed => floor.phase in column;

/** Books the time from the floor's phase until `at` to the turn that holds it. */
export function addTime(
  books: readonly TurnBook[],
  floor: { phase: Floor['phase']; since: Instant; turn?: number },
  at: Instant,
): TurnBook[] {
  if (!isTimed(floor)) return [...books];
  const key = column[floor.phase];
  return books.map((book) =>
    book.turn === floor.turn ? { ...book, [key]: book[key] + (at - floor.since) } : book,
  );
}

/** A fresh page for a turn that is called. */
export const openBook = (turn: number, calledAt: Instant): TurnBook => ({
  turn,
  calledAt,
  startedAt: null,
  endedAt: null,
  outcome: null,
  waited: 0,
  ran: 0,
  paused: 0,
  overtime: 0,
});

/** Changes one turn's page. */
export const inBook = (
  books: readonly TurnBook[],
  turn: number,
  change: Partial<TurnBook>,
): TurnBook[] => books.map((book) => (book.turn === turn ? { ...book, ...change } : book));
