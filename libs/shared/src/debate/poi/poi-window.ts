import { usedAt } from '../floor/used.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import type { Instant } from '../vocabulary.js';

/** When points may be offered in a turn, and how long one may last: ms of the turn's clock. */
export interface PoiTimes {
  readonly opens: number;
  readonly closes: number;
  readonly limit: number;
}

/** Null where a turn takes no points. */
export function poiWindow(debate: OpenedDebate, turn: number): PoiTimes | null {
  const { poi, side } = segmentAt(debate, turn);
  if (!poi || !side) return null;
  const [opens, closes, limit] = [poi.opens, poi.closes, poi.limit].map((s) =>
    Math.round(s * 1000),
  ) as [number, number, number];
  return { opens, closes, limit };
}

/**
 * How the window of the turn on the floor stands: protected time before and after it. `left` is what the turn's
 * clock still has to run until it changes, in ms. Null where no turn with points has begun.
 */
export type Openness =
  | { readonly state: 'before' | 'open'; readonly left: number }
  | { readonly state: 'over'; readonly left: null };

export function openness(debate: OpenedDebate, now: Instant): Openness | null {
  const { floor } = debate;
  if (floor.phase !== 'running' && floor.phase !== 'paused' && floor.phase !== 'overtime')
    return null;
  const times = poiWindow(debate, floor.turn);
  if (!times) return null;
  const used = usedAt(floor, now);
  if (floor.phase === 'overtime' || used >= times.closes) return { state: 'over', left: null };
  return used < times.opens
    ? { state: 'before', left: times.opens - used }
    : { state: 'open', left: times.closes - used };
}
