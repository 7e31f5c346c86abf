import type { EventOf } from '../events.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { Holder } from '../restorable.js';
import { type OpenedDebate, seatOf, segmentAt, sideOfSeat } from '../state.js';
import { type Instant, otherSide, type Side } from '../vocabulary.js';
import { clockOf, usedBy } from './budgets.js';

/** In a free debate a side that has finished gives the floor to the other one. */
export function passFloor(debate: OpenedDebate, turn: number, { by, at }: Issued): Decision {
  const { floor, holder } = debate;
  if (floor.phase !== 'running') return refuse({ code: 'floor-idle' });
  const seat = seatOf(debate, by);
  const side = seat && sideOfSeat(debate, seat);
  if (!holder?.side || side !== holder.side) return refuse({ code: 'not-your-turn' });
  const passed = floorPassed(debate, turn, holder.side, at);
  return accept(entryBy(by, at)(passed ?? { type: 'turn-ended', turn, by: 'speaker' }));
}

/** To the other side while its clock has time, else back to the same; null when both clocks are empty. */
export function floorPassed(
  debate: OpenedDebate,
  turn: number,
  from: Side,
  at: Instant,
): EventOf<'floor-passed'> | null {
  const { code } = segmentAt(debate, turn);
  const left = (side: Side) => debate.pools[clockOf(code, side)] ?? 0;
  const spent = Math.min(left(from), usedBy(debate, at));
  const other = otherSide(from);
  const to = left(other) > 0 ? other : left(from) > spent ? from : null;
  return to && { type: 'floor-passed', turn, from, to, spent };
}

/** A side that gets the floor: it may use its clock, at most as long as one use may last. */
export function holding(debate: OpenedDebate, turn: number, side: Side): Holder | null {
  const { code, sideClock } = segmentAt(debate, turn);
  if (!sideClock) return null;
  const left = debate.pools[clockOf(code, side)] ?? 0;
  const budget = Math.min(left, Math.round(sideClock.perUse * 1000));
  return { side, person: null, request: null, budget, used: 0 };
}

/** The floor has gone from one side to the other, and the one's clock has paid for its use. */
export function moveToSide(
  debate: OpenedDebate,
  { turn, from, to, spent }: EventOf<'floor-passed'>,
): OpenedDebate {
  const id = clockOf(segmentAt(debate, turn).code, from);
  const paid = { ...debate, pools: { ...debate.pools, [id]: (debate.pools[id] ?? 0) - spent } };
  return { ...paid, holder: holding(paid, turn, to) };
}
