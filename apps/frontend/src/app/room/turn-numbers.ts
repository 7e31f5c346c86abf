import { isDivision, isSilent, nextTurn, type OpenedDebate, speakersOf } from '@crossbench/shared';

/** The turn that is under way, else the last one that was; null before the first call. */
export function turnInView({ floor, books }: OpenedDebate): number | null {
  if ('turn' in floor) return floor.turn;
  return books.at(-1)?.turn ?? null;
}

/** "3 of 8": the place of a turn among those in which somebody speaks; empty where nobody does. */
export function placeOf({ format }: OpenedDebate, turn: number): string {
  const spoken = format.segments.flatMap((segment, i) =>
    isDivision(segment) || isSilent(segment) ? [] : [i],
  );
  return spoken.includes(turn) ? `${spoken.indexOf(turn) + 1} of ${spoken.length}` : '';
}

/** The turn that a seat speaks in now or next; null when it has none left. */
export function ownNextTurn(debate: OpenedDebate, seat: string): number | null {
  const from = !('turn' in debate.floor) ? nextTurn(debate) : debate.floor.turn;
  if (from === null) return null;
  const held = debate.books.filter(({ outcome }) => outcome && outcome !== 'repeated');
  const over = new Set(held.map((book) => book.turn));
  const own = debate.format.segments.findIndex(
    (_, i) => i >= from && !over.has(i) && speakersOf(debate, i).includes(seat),
  );
  return own < 0 ? null : own;
}
