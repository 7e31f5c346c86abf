import type { EventOf } from '../events.js';
import type { Floor, Restorable } from '../restorable.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { type Instant, otherSide, sides } from '../vocabulary.js';
import { clockOf } from './budgets.js';
import { holding } from './free-debate.js';
import { usedAt } from './used.js';

/** More time for this turn and, if both, as much for the other side's next turn. */
export function extended(
  debate: OpenedDebate,
  { turn, seconds, both }: EventOf<'turn-extended'>,
  at: Instant,
): OpenedDebate {
  const { floor } = debate;
  const more = seconds * 1000;
  if (segmentAt(debate, turn).sideClock) return longerClocks(debate, { turn, both }, more, at);
  const owed = both ? owedTo(debate, turn, more) : debate.owed;
  return { ...debate, owed, floor: longer(floor, more, at) };
}

/** What the other side than the turn's is owed, with so many ms more. */
export function owedTo(debate: OpenedDebate, turn: number, ms: number): Restorable['owed'] {
  const { owed } = debate;
  const { side } = segmentAt(debate, turn);
  return side ? { ...owed, [otherSide(side)]: owed[otherSide(side)] + ms } : owed;
}

function longer(floor: Floor, more: number, at: Instant): Floor {
  if (!('budget' in floor)) return floor;
  const budget = floor.budget + more;
  return floor.phase === 'running' || floor.phase === 'overtime'
    ? { phase: 'running', since: at, turn: floor.turn, budget, used: usedAt(floor, at) }
    : { ...floor, budget, since: at };
}

/** In a free debate the clock of the side that has the floor gets more, or both do; whoever has the floor may use it at once. */
function longerClocks(
  debate: OpenedDebate,
  { turn, both }: { readonly turn: number; readonly both: boolean },
  more: number,
  at: Instant,
): OpenedDebate {
  const { code } = segmentAt(debate, turn);
  const { pools, floor, holder } = debate;
  const longerFor = both || !holder?.side ? sides : [holder.side];
  const clocks = longerFor.map((side) => clockOf(code, side));
  const filled = {
    ...pools,
    ...Object.fromEntries(clocks.map((id) => [id, (pools[id] ?? 0) + more])),
  };
  const longerDebate = { ...debate, pools: filled, floor: longer(floor, clocks.length * more, at) };
  if (!holder?.side) return longerDebate;
  const budget = holding(longerDebate, turn, holder.side)?.budget ?? null;
  return { ...longerDebate, holder: { ...holder, budget } };
}
