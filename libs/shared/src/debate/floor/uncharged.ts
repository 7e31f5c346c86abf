import { isPage } from './turn-book.js';
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
  const until = 'until' in floor && floor.until && { until: later(floor.until, ms) };
  if (!('turn' in floor)) return { floor: { ...floor, since, ...until }, books };
  const startsAt = 'startsAt' in floor && floor.startsAt;
  return {
    floor: { ...floor, since, ...(startsAt && { startsAt: later(startsAt, ms) }), ...until },
    books: books.map((book) =>
      isPage(book, floor.turn) ? { ...book, paused: book.paused + ms } : book,
    ),
  };
}
