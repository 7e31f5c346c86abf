import type { OpenedDebate } from '../state.js';
import { otherSide, type Side } from '../vocabulary.js';
import type { Question, UpVotes } from './question.js';
import { sideAddressed, standingOf } from './standing.js';

/** The order of the queue in a sentence, for everybody to read. */
export const queuePolicy =
  'Most up-votes first, of equals the earlier; never two running to one side while one to the other waits.';

/** The questions that wait to be put, in the order in which the chair is to call them. */
export function questionQueue(debate: OpenedDebate, upVotes: UpVotes): readonly Question[] {
  const waiting = debate.questions
    .filter((question) => standingOf(debate, question) === 'queued')
    .sort((a, b) => (upVotes[b.number] ?? 0) - (upVotes[a.number] ?? 0) || a.number - b.number);
  const queue: Question[] = [];
  let last = lastAddressed(debate);
  while (waiting.length > 0) {
    const at = nextAt(debate, waiting, last);
    const [next] = waiting.splice(at, 1) as [Question];
    queue.push(next);
    last = sideAddressed(debate, next.to) ?? last;
  }
  return queue;
}

/** The best of all, unless it would be the second running to one side. */
function nextAt(debate: OpenedDebate, waiting: readonly Question[], last: Side | null): number {
  const first = waiting[0];
  if (!first || last === null || sideAddressed(debate, first.to) !== last) return 0;
  const other = waiting.findIndex(({ to }) => sideAddressed(debate, to) === otherSide(last));
  return Math.max(0, other);
}

/** The side to which a question was put last. */
function lastAddressed(debate: OpenedDebate): Side | null {
  const sides = debate.questionCalls.map(({ question }) =>
    sideAddressed(debate, debate.questions[question - 1]?.to ?? null),
  );
  return sides.findLast((side) => side !== null) ?? null;
}
