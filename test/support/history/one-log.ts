import { createHash } from 'node:crypto';
import { canonical, firstBroken, type Recorded, replay, withheld } from '@crossbench/shared';
import type { Evidence, Seen, Violation } from '../evidence.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Invariant 1: one gapless, chained log, of which everybody holds the same bytes. */
export function* oneLog(evidence: Evidence): Iterable<Violation> {
  const { debateId, stored, loaded, seen } = evidence;
  const hole = stored.findIndex(({ seq }, i) => seq !== i + 1);
  if (hole >= 0) yield broken(`The log has a hole before line ${stored[hole]?.seq}.`);
  const unchained = firstBroken(debateId, stored, sha256);
  if (unchained !== null) yield broken(`The chain is broken at line ${unchained}.`);

  const envelopes = stored.map(envelope);
  const everHidden = linesEverHidden(stored);
  for (const one of seen) yield* prefix(one, stored, envelopes, everHidden);

  const fresh = withheld(replay(stored), stored).map(canonical).join();
  if (loaded.some(({ log }) => log.map(canonical).join() !== fresh)) {
    yield broken('A fresh load is not the log.');
  }
}

/** At the end everybody holds all of it. Words may be missing only where they were withheld once. */
function* prefix(
  { who, log, contradicted }: Seen,
  stored: readonly Recorded[],
  envelopes: readonly string[],
  everHidden: ReadonlySet<number>,
): Iterable<Violation> {
  if (contradicted.length > 0) yield broken(`${who} heard two kinds of line ${contradicted[0]}.`);
  if (log.length !== stored.length) {
    yield broken(`${who} holds ${log.length} of ${stored.length} lines.`);
  }
  for (const [i, line] of log.entries()) {
    if (envelope(line) !== envelopes[i])
      return void (yield broken(`${who} holds another line ${i + 1}.`));
    const words = stored[i]?.wording;
    const same = line.wording
      ? canonical(line.wording) === canonical(words ?? null)
      : !words || everHidden.has(line.seq);
    if (!same) return void (yield broken(`${who} holds other words in line ${i + 1}.`));
  }
}

function linesEverHidden(stored: readonly Recorded[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  const takenDown = new Set<number>();
  for (const { event } of stored) {
    if (event.type === 'argument-hidden') hidden.add(event.argument);
    if (event.type === 'question-taken-down') takenDown.add(event.question);
  }
  const lines = stored.filter(
    ({ event }) =>
      (event.type === 'argument-filed' && hidden.has(event.argument)) ||
      (event.type === 'question-approved' && takenDown.has(event.question)),
  );
  return new Set(lines.map(({ seq }) => seq));
}

const envelope = ({ wording: _, ...line }: Recorded): string => canonical(line);

const broken = (what: string): Violation => ({ invariant: 1, what });
