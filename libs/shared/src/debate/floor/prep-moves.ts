import type { EventOf } from '../events.js';
import type { OpenedDebate } from '../state.js';
import { type Instant, later } from '../vocabulary.js';

/** Preparation keeps a called turn waiting, and is charged when it stops. */
export function movePrep(
  debate: OpenedDebate,
  event: EventOf<'prep-started' | 'prep-stopped'>,
  at: Instant,
): OpenedDebate {
  const { floor, pools } = debate;
  if (event.type === 'prep-started' && floor.phase === 'called') {
    const { turn, budget, startsAt } = floor;
    const reading = startsAt === null ? floor.reading : Math.max(0, startsAt - at);
    const prep = { turn, budget, reading, held: startsAt === null, side: event.side };
    return { ...debate, floor: { phase: 'prep', since: at, ...prep } };
  }
  if (event.type === 'prep-stopped' && floor.phase === 'prep') {
    const { turn, budget, reading } = floor;
    const startsAt = floor.held ? null : later(at, reading);
    return {
      ...debate,
      pools: { ...pools, [event.side]: pools[event.side] - event.spent },
      floor: { phase: 'called', since: at, turn, budget, reading, startsAt },
    };
  }
  return debate;
}
