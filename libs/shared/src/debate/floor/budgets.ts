import type { Format } from '../../formats/format.js';
import type { Restorable } from '../restorable.js';
import type { OpenedDebate } from '../state.js';
import { type Instant, type Side, sides } from '../vocabulary.js';

type Running = Pick<OpenedDebate, 'pools' | 'floor' | 'holder' | 'format'>;

/** The prep pool of a side goes by the side's name, its clock in a free debate by the segment and the side. */
export type BudgetId = Side | `${string} ${Side}`;

/** Time that a side owns and spends itself, in ms. */
export interface Budget {
  readonly id: BudgetId;
  readonly side: Side;
  readonly size: number;
  /** Most that one use may take; null where there is no such limit. */
  readonly perUse: number | null;
  /** Before which turns it may be spent, or within which it runs; places in the run of show. */
  readonly turns: readonly number[];
}

export const clockOf = (code: string, side: Side): BudgetId => `${code} ${side}`;

/** All budgets of a format: prep pools first, then side clocks. */
export function budgetsOf(format: Format): readonly Budget[] {
  const { segments, prepPool } = format;
  const preparing = segments.flatMap(({ prep }, turn) => (prep === false ? [] : [turn]));
  const pools = sides.map((side) => budget(side, side, prepPool, null, preparing));
  const clocks = segments.flatMap(({ code, sideClock }, turn) =>
    sideClock
      ? sides.map((side) =>
          budget(clockOf(code, side), side, sideClock.seconds, sideClock.perUse, [turn]),
        )
      : [],
  );
  return [...pools, ...clocks];
}

/** Every budget as it is when a debate is opened. */
export const untouched = (format: Format): Restorable['pools'] => ({
  proposition: 0,
  opposition: 0,
  ...Object.fromEntries(budgetsOf(format).map(({ id, size }) => [id, size])),
});

/** What a budget has left at an instant, ms. */
export function budgetLeft(debate: Running, id: BudgetId, now: Instant): number {
  const used = runningBudget(debate) === id ? usedBy(debate, now) : 0;
  return Math.max(0, (debate.pools[id] ?? 0) - used);
}

/** The budget that is being spent, or whose use was only interrupted; null when it is nobody's. */
export function runningBudget({ format, floor, holder }: Running): BudgetId | null {
  if (floor.phase === 'prep') return floor.side;
  if (floor.phase === 'clearing') return null;
  const segment = 'turn' in floor ? format.segments[floor.turn] : undefined;
  return segment?.sideClock && holder?.side ? clockOf(segment.code, holder.side) : null;
}

/** What the present use of the running budget has taken by `now`, ms. */
export function usedBy({ floor, holder }: Running, now: Instant): number {
  const since = Math.max(0, now - floor.since);
  if (floor.phase === 'prep') return since;
  return (holder?.used ?? 0) + (floor.phase === 'running' ? since : 0);
}

/** Every budget with the one that is running charged for its use. */
export function charged(debate: Running, now: Instant): Restorable['pools'] {
  const id = runningBudget(debate);
  return id === null ? debate.pools : { ...debate.pools, [id]: budgetLeft(debate, id, now) };
}

/** The side clocks of a turn are full when it is called, also when it is held again. */
export function wound({ pools, format }: Running, turn: number): Restorable['pools'] {
  const clocks = budgetsOf(format).filter(
    ({ id, side, turns }) => id !== side && turns[0] === turn,
  );
  return { ...pools, ...Object.fromEntries(clocks.map(({ id, size }) => [id, size])) };
}

const budget = (
  id: BudgetId,
  side: Side,
  seconds: number,
  perUse: number | null,
  turns: readonly number[],
): Budget => ({
  id,
  side,
  size: Math.round(seconds * 1000),
  perUse: perUse === null ? null : Math.round(perUse * 1000),
  turns,
});
