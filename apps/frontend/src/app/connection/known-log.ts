import {
  type Debate,
  lacking,
  pageSize,
  type Recorded,
  replay,
  unopened,
  type Wording,
} from '@crossbench/shared';

/** A log as far as this tab has it, and the debate that it amounts to. */
export interface KnownLog {
  readonly log: readonly Recorded[];
  readonly debate: Debate;
}

export const nothingKnown: KnownLog = { log: [], debate: unopened };

export const lastSeq = ({ log }: KnownLog): number => log.at(-1)?.seq ?? 0;

/** What is known after `events` came in: duplicates are dropped, and nothing behind a hole is taken. */
export function extended(known: KnownLog, events: readonly Recorded[]): KnownLog {
  const fresh: Recorded[] = [];
  for (const recorded of events) {
    if (recorded.seq === lastSeq(known) + fresh.length + 1) fresh.push(recorded);
  }
  if (fresh.length === 0) return known;
  return { log: [...known.log, ...fresh], debate: replay(fresh, known.debate) };
}

/** Places in the log that everybody may read and whose words this tab does not have. */
export function lackingWords({ debate, log }: KnownLog): readonly number[] {
  if (debate.stage === 'unopened') return [];
  const unread = debate.arguments
    .filter(({ hidden, text }) => !hidden && text === null)
    .flatMap(({ seq, corrections }) => [seq, ...corrections.map((each) => each.seq)]);
  return [...new Set([...unread, ...lacking(debate, log)])];
}

/** What is known once the words of `events` are put where they were lacking. */
export function worded(known: KnownLog, events: readonly Recorded[]): KnownLog {
  const found = new Map<number, Wording>();
  for (const { seq, wording } of events) if (wording) found.set(seq, wording);
  if (!lackingWords(known).some((seq) => found.has(seq))) return known;
  const log = known.log.map((recorded) => {
    const wording = recorded.wording ?? found.get(recorded.seq);
    return wording ? { ...recorded, wording } : recorded;
  });
  return { log, debate: replay(log) };
}

/** Where the page begins on which a line of the log stands; everybody asks for the same pages, so caches can answer. */
export const pageOf = (seq: number): number =>
  Math.floor(Math.max(0, seq - 1) / pageSize) * pageSize;
