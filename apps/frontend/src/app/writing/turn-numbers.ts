import {
  isDivision,
  isExamination,
  isSilent,
  nextTurn,
  type OpenedDebate,
  type Segment,
  speakersOf,
} from '@crossbench/shared';

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
export const ownNextTurn = (debate: OpenedDebate, seat: string): number | null =>
  ownNext(debate, seat, () => true);

/** The turn for which a seat writes: the next one in which it files arguments. */
export const ownNextSpeech = (debate: OpenedDebate, seat: string): number | null =>
  ownNext(debate, seat, (segment) => !isExamination(segment));

function ownNext(
  debate: OpenedDebate,
  seat: string,
  counts: (segment: Segment) => boolean,
): number | null {
  const from = !('turn' in debate.floor) ? nextTurn(debate) : debate.floor.turn;
  if (from === null) return null;
  const held = debate.books.filter(({ outcome }) => outcome && outcome !== 'repeated');
  const over = new Set(held.map((book) => book.turn));
  const own = debate.format.segments.findIndex(
    (segment, i) =>
      i >= from && !over.has(i) && speakersOf(debate, i).includes(seat) && counts(segment),
  );
  return own < 0 ? null : own;
}
