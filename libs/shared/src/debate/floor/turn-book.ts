import type { Floor, TurnBook } from '../restorable.js';
import type { Instant, SeatId } from '../vocabulary.js';

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
    isPage(book, floor.turn) ? { ...book, [key]: book[key] + (at - floor.since) } : book,
  );
}

/** A turn that was repeated has an older page, which stays as it is. */
export const isPage = (book: TurnBook, turn: number): boolean =>
  book.turn === turn && book.outcome !== 'repeated';

/** A fresh page for a turn that is called. */
export const openBook = (
  turn: number,
  calledAt: Instant,
  { seat, owed = 0 }: { readonly seat?: SeatId | undefined; readonly owed?: number } = {},
): TurnBook => ({
  turn,
  ...(seat && { seat }),
  ...(owed > 0 && { owed }),
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
): TurnBook[] => books.map((book) => (isPage(book, turn) ? { ...book, ...change } : book));
