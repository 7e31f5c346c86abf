import type { Debate, OpenedDebate } from '../debate/state.js';
import type { Recorded } from './recorded.js';

/**
 * The log as the public may read it: the words of hidden arguments, of their corrections, and of questions that were
 * taken down are left out, everything else stands.
 */
export function withheld(debate: Debate, log: readonly Recorded[]): readonly Recorded[] {
  if (debate.stage === 'unopened') return log;
  const hidden = outOfSight(debate);
  if (hidden.size === 0) return log;
  return log.map((recorded) => {
    if (!hidden.has(recorded.seq)) return recorded;
    const { wording: _, ...envelope } = recorded;
    return envelope;
  });
}

/** The lines whose words nobody but moderators reads. */
function outOfSight({ hidden, arguments: all, questions }: OpenedDebate): ReadonlySet<number> {
  const lines = [
    ...(hidden.length > 0 ? all.filter((argument) => argument.hidden) : []).flatMap((argument) => [
      argument,
      ...argument.corrections,
    ]),
    ...questions.filter(({ takenDown }) => takenDown),
  ];
  return new Set(lines.map(({ seq }) => seq));
}
