import {
  canonical,
  type Debate,
  due,
  type OpenedDebate,
  type Recorded,
  replay,
} from '@crossbench/shared';
import type { Evidence, ReadModel, Violation } from '../evidence.ts';

/** Invariant 3: what the log amounts to is what the lobby's row, HTTP and every client say. */
export function* readModels({ stored, row, loaded, seen }: Evidence): Iterable<Violation> {
  const debate = replay(stored);
  if (debate.stage === 'unopened') return void (yield broken('Nothing was opened.'));
  yield* rowKept({ stored, row });

  const meant = canonical({
    stage: debate.stage,
    seq: debate.seq,
    code: debate.code,
    wording: debate.motion.wording,
    formatId: debate.format.id,
  });
  for (const { listed } of loaded) {
    const { stage, seq, code, motion, format } = listed;
    const shown = canonical({ stage, seq, code, wording: motion.wording, formatId: format.id });
    if (shown !== meant) yield broken(`HTTP says ${shown}, and the log ${meant}.`);
  }

  const whole = canonical(wordless(debate));
  for (const one of seen) {
    if (canonical(one.debate) !== canonical(replay(one.log))) {
      yield broken(`${one.who} shows something else than its log says.`);
    }
    if (canonical(wordless(one.debate)) !== whole) {
      yield broken(`${one.who} shows another debate than the log.`);
    }
  }
}

/** The row that is written with the log says what the log says; true at any moment. */
export function* rowKept({
  stored,
  row,
}: {
  stored: readonly Recorded[];
  row: ReadModel;
}): Iterable<Violation> {
  const debate = replay(stored);
  const meant = canonical(rowOf(debate, stored.at(-1)));
  if (canonical(row) !== meant)
    yield broken(`The row says ${canonical(row)}, and the log ${meant}.`);
}

function rowOf(debate: Debate, last: Recorded | undefined): ReadModel | null {
  if (debate.stage === 'unopened' || !last) return null;
  const { pre, post } = debate.divisions;
  const division = pre.state === 'open' ? 'pre' : post.state === 'open' ? 'post' : null;
  const { stage } = debate;
  return { lastSeq: last.seq, lastHash: last.hash, stage, division, dueAt: due(debate) };
}

/** Words may be withheld from some; everything else is the same for everybody. */
const wordless = (debate: OpenedDebate): OpenedDebate => ({
  ...debate,
  arguments: debate.arguments.map((argument) => ({ ...argument, text: null, firstText: null })),
});

const broken = (what: string): Violation => ({ invariant: 3, what });
