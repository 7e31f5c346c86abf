import type { Floor, Holder, Restorable } from '../restorable.js';
import { type Instant, latest } from '../vocabulary.js';

/** What the turn's clock has counted by `at`, ms. */
export function usedAt(floor: Floor, at: Instant): number {
  switch (floor.phase) {
    case 'running':
      return floor.used + (at - floor.since);
    case 'paused':
      return floor.used;
    case 'overtime':
      return floor.budget;
    case 'called':
    case 'prep':
    case 'idle':
    case 'clearing':
    case 'recess':
      return 0;
  }
}

/** The holder of the floor, whose own clock counts with the turn's. */
export const countedOn = (
  { floor, holder }: Pick<Restorable, 'floor' | 'holder'>,
  at: Instant,
): Holder | null =>
  holder && floor.phase === 'running'
    ? { ...holder, used: holder.used + (at - floor.since) }
    : holder;

/** A called turn that waits for the chair's word. */
export const held = (floor: Floor, at: Instant): Floor =>
  floor.phase === 'called' ? { ...floor, since: at, startsAt: null } : floor;

/** A clock that stands until an instant: a called turn starts no earlier, a running one goes on then. */
export function putOff(floor: Floor, until: Instant, at: Instant): Floor {
  if (floor.phase === 'called') {
    const startsAt = floor.startsAt && latest(floor.startsAt, until);
    return { ...floor, since: at, startsAt };
  }
  if (floor.phase !== 'running') return floor;
  const { turn, budget } = floor;
  return { phase: 'paused', since: at, turn, budget, used: usedAt(floor, at), until };
}
