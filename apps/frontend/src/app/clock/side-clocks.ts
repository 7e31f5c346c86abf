import {
  budgetLeft,
  clockOf,
  type Instant,
  nextTurn,
  type OpenedDebate,
  type Side,
  sides,
} from '@crossbench/shared';
import { figures } from './figures';

/** The clock of one side in a free debate. */
export interface SideClock {
  readonly side: Side;
  readonly name: string;
  readonly figures: string;
  readonly holds: boolean;
}

/** Both sides' clocks while a free debate is on or comes next; none otherwise. */
export function sideClocks(debate: OpenedDebate, now: Instant): readonly SideClock[] {
  if (debate.stage !== 'live') return [];
  const { floor, format, holder } = debate;
  const turn = 'turn' in floor ? floor.turn : nextTurn(debate);
  const segment = turn === null ? undefined : format.segments[turn];
  if (!segment?.sideClock) return [];
  return sides.map((side) => ({
    side,
    name: format.sides[side],
    figures: figures(budgetLeft(debate, clockOf(segment.code, side), now)),
    holds: holder?.side === side,
  }));
}
