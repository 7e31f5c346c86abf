import type { Restorable } from '../restorable.js';
import { later } from '../vocabulary.js';

/**
 * The floor as if the last `ms` had not passed for it: an outage, or a command that was taken back, costs nobody
 * any time. The turn's book shows them as a pause; a turn that is over stays over.
 */
export function uncharged(
  { floor, books }: Pick<Restorable, 'floor' | 'books'>,
  ms: number,
): Pick<Restorable, 'floor' | 'books'> {
  if (floor.phase === 'clearing') return { floor, books };
  const since = later(floor.since, ms);
  if (floor.phase === 'idle') return { floor: { ...floor, since }, books };
  const startsAt = 'startsAt' in floor && floor.startsAt;
  return {
    floor: { ...floor, since, ...(startsAt && { startsAt: later(startsAt, ms) }) },
    books: books.map((book) =>
      book.turn === floor.turn ? { ...book, paused: book.paused + ms } : book,
    ),
  };
}
