import { isOfLastRun } from '../floor/runs.js';
import { patience } from '../floor/patience.js';
import { usedAt } from '../floor/used.js';
import { type OpenedDebate, segmentAt, sideOfSeat } from '../state.js';
import { type Instant, otherSide, type SeatId, type Side } from '../vocabulary.js';

/** How long a question waits for its answer before the asker may move on, and a side for its turn to ask; ms. */
const awaited = 15_000;

export const answerTime = ({ format }: OpenedDebate): number => patience(format, awaited);

/** Whether a seat may ever ask, or answer, in a turn: the named one, or in a crossfire any. */
export function mayAsk(debate: OpenedDebate, turn: number, seat: SeatId): boolean {
  const { asker, seats } = segmentAt(debate, turn);
  return asker ? asker === seat : seats.includes(seat);
}

export function mayAnswer(debate: OpenedDebate, turn: number, seat: SeatId): boolean {
  const { answerer, seats } = segmentAt(debate, turn);
  return answerer ? answerer === seat : seats.includes(seat);
}

/**
 * Sides ask in turn: how long the turn's clock still keeps the next question for a side, and which; null where
 * anybody may ask. After fifteen seconds it belongs to anybody, and a side that nobody sits for is not waited for.
 */
export function nextQuestion(
  debate: OpenedDebate,
  turn: number,
  now: Instant,
): { readonly side: Side; readonly left: number } | null {
  const { asker, firstQuestion, seats } = segmentAt(debate, turn);
  if (asker) return null;
  const last = debate.exchanges.findLast(
    (exchange) => exchange.turn === turn && isOfLastRun(debate, exchange),
  );
  const side = last ? otherSide(last.side) : firstQuestion;
  if (!side) return null;
  const isThere = seats.some((seat) => debate.seats[seat] && sideOfSeat(debate, seat) === side);
  const waited = usedAt(debate.floor, now) - (last ? (last.closed ?? 0) : 0);
  const left = Math.min(answerTime(debate), answerTime(debate) - waited);
  return isThere && left > 0 ? { side, left } : null;
}
