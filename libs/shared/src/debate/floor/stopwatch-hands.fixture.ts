import type { Side } from '../vocabulary.js';

type Phase = 'idle' | 'called' | 'prep' | 'running' | 'paused' | 'overtime' | 'clearing' | 'recess';
export type Over = 'ended' | 'skipped' | 'voided' | 'repeated';

/** What of a stopwatch an undo puts back; every time is a count of seconds. */
export interface Hands {
  phase: Phase;
  turn: number;
  /** Seconds until a called turn starts or a recess ends; null where that is the chair's word. */
  wait: number | null;
  budget: number;
  used: number;
  grace: number;
  /** Seconds until a technical pause is over; null in any other pause. */
  pause: number | null;
  clearing: number;
  preparing: Side | null;
  holder: Side | null;
  use: number;
  cap: number;
  pools: Record<Side, number>;
  clocks: Record<Side, number>;
  owed: Record<Side, number>;
  over: Map<number, Over>;
  calls: number[];
  overtime: number;
  /** Seconds that the last called turn was owed. */
  advance: number;
  repaid: boolean;
}

/** Before the first call, with so many seconds of preparation a side. */
export const atRest = (pool: number): Hands => ({
  ...{ phase: 'idle', turn: 0, wait: null, budget: 0, used: 0, grace: 0, pause: null },
  ...{ clearing: 0, preparing: null, holder: null, use: 0, cap: 0 },
  pools: { proposition: pool, opposition: pool },
  clocks: { proposition: 0, opposition: 0 },
  owed: { proposition: 0, opposition: 0 },
  ...{ over: new Map(), calls: [], overtime: 0, advance: 0, repaid: false },
});

/** A copy on which nothing that happens to the other one is seen. */
export const copied = (hands: Hands): Hands => ({
  ...hands,
  ...{ pools: { ...hands.pools }, clocks: { ...hands.clocks }, owed: { ...hands.owed } },
  ...{ over: new Map(hands.over), calls: [...hands.calls] },
});
