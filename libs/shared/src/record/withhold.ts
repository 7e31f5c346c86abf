import { linesOf } from '../debate/order/sayings.js';
import type { Debate, OpenedDebate } from '../debate/state.js';
import type { Recorded } from './recorded.js';

/**
 * The log as the public may read it: the words of hidden arguments, of their corrections, of hidden points, exchanges and
 * challenges, of questions that were taken down and of points that were only offered are left out, everything else stands.
 */
export function withheld(debate: Debate, log: readonly Recorded[]): readonly Recorded[] {
  if (debate.stage === 'unopened') return log;
  const hidden = outOfSight(debate);
  if (hidden.size === 0) return unspoken(log);
  return log.map((recorded) =>
    hidden.has(recorded.seq) || isUnspoken(recorded) ? wordless(recorded) : recorded,
  );
}

/** Places in the log whose words everybody may read, and which have none here: they were hidden when this log was read. */
export function lacking(debate: Debate, log: readonly Recorded[]): readonly number[] {
  const wordlessHere = log.filter(
    ({ event, wording }) =>
      event.type !== 'poi-offered' && !wording && 'contentHash' in event && event.contentHash,
  );
  if (debate.stage === 'unopened' || wordlessHere.length === 0) return [];
  const hidden = outOfSight(debate);
  return wordlessHere.map(({ seq }) => seq).filter((seq) => !hidden.has(seq));
}

/**
 * The log as moderators may read it. What somebody wanted to say in a point of information is nobody's to read but
 * the server's: a point that is taken is said in the words of its acceptance.
 */
export const unspoken = (log: readonly Recorded[]): readonly Recorded[] =>
  log.some(isUnspoken)
    ? log.map((recorded) => (isUnspoken(recorded) ? wordless(recorded) : recorded))
    : log;

const isUnspoken = ({ event, wording }: Recorded): boolean =>
  event.type === 'poi-offered' && wording !== undefined;

function wordless({ wording: _, ...envelope }: Recorded): Recorded {
  return envelope;
}

/** The lines whose words nobody but moderators reads. */
function outOfSight(debate: OpenedDebate): ReadonlySet<number> {
  const { hidden, hiddenSayings, arguments: all, questions } = debate;
  const lines = [
    ...(hidden.length > 0 ? all.filter((argument) => argument.hidden) : []).flatMap((argument) => [
      argument,
      ...argument.corrections,
    ]),
    ...questions.filter(({ takenDown }) => takenDown),
  ];
  const sayings = hiddenSayings.flatMap((of) => linesOf(debate, of));
  return new Set([...lines.map(({ seq }) => seq), ...sayings]);
}
