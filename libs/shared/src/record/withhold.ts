import type { Debate } from '../debate/state.js';
import type { Recorded } from './recorded.js';

/** The log as the public may read it: the words of hidden arguments are left out, everything else stands. */
export function withheld(debate: Debate, log: readonly Recorded[]): readonly Recorded[] {
  if (debate.stage === 'unopened' || debate.hidden.length === 0) return log;
  const hidden = new Set(debate.arguments.filter(({ hidden }) => hidden).map(({ seq }) => seq));
  return log.map((recorded) => {
    if (!hidden.has(recorded.seq)) return recorded;
    const { wording: _, ...envelope } = recorded;
    return envelope;
  });
}
