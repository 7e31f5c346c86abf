import {
  type Command,
  type Instant,
  offersIn,
  openness,
  openPoints,
  type OpenedDebate,
  poiWindow,
  type SeatId,
  segmentAt,
  sideOfSeat,
  speakersOf,
  takenPoint,
  usedAt,
} from '@crossbench/shared';

/** Points that a good speaker takes in one speech (WUDC 1.4.6). */
const enough = 2;
/** How long a robot thinks about a point before it decides or answers, ms at full pace. */
const thinking = 4_000;

/** What a robot in this seat does about points of information now; null when nothing. */
export function interjecting(
  debate: OpenedDebate,
  turn: number,
  seat: SeatId,
  now: Instant,
): Command | null {
  if (speakersOf(debate, turn).includes(seat)) return deciding(debate, turn, now);
  const across = sideOfSeat(debate, seat) !== segmentAt(debate, turn).side;
  return across && openness(debate, now)?.state === 'open' && isItsMoment(debate, turn, seat, now)
    ? {
        type: 'offer-poi',
        turn,
        text: 'Does that hold in every case, or only in the one you named?',
      }
    : null;
}

/** Robots offer one point a speech each, spread over the window. */
function isItsMoment(debate: OpenedDebate, turn: number, seat: SeatId, now: Instant): boolean {
  const times = poiWindow(debate, turn);
  if (!times || debate.points.some((poi) => poi.turn === turn && poi.seat === seat)) return false;
  const { side } = segmentAt(debate, turn);
  const across = debate.format.seats.filter((each) => each.side !== null && each.side !== side);
  const place = across.findIndex(({ id }) => id === seat) / across.length;
  const moment = times.opens + place * 0.6 * (times.closes - times.opens);
  return usedAt(debate.floor, now) >= moment;
}

/** Two points are taken and answered, the others are declined. */
function deciding(debate: OpenedDebate, turn: number, now: Instant): Command | null {
  const used = usedAt(debate.floor, now);
  const thought = (since: number | null) => used - (since ?? 0) >= thinking / debate.format.pace;
  const taken = takenPoint(debate);
  if (taken) {
    const text = 'It holds where the source that I cite says it does.';
    return thought(taken.accepted) ? { type: 'answer-poi', poi: taken.number, text } : null;
  }
  const [oldest] = openPoints(debate);
  if (!oldest || !thought(oldest.offered)) return null;
  const type = offersIn(debate, turn).taken < enough ? 'accept-poi' : 'decline-poi';
  return { type, poi: oldest.number };
}
