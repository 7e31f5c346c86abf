import {
  canonical,
  type Debate,
  type DebateEvent,
  decide,
  due,
  evolve,
  type Recorded,
  unopened,
} from '@crossbench/shared';
import type { Evidence, Violation } from '../evidence.ts';
import type { Sent } from '../journal.ts';

/** How far the database's time, as nodes keep it, and ours may be apart, ms. */
const tolerance = 20;

/**
 * Invariants 3 and 4: every prefix of the log allowed the next line. What time did stands at its due instant,
 * what people did stands before it, within the time in which it was asked for.
 */
export function* timeline({ stored, sent }: Evidence): Iterable<Violation> {
  const journal = new Map<string, Sent>(sent.map((entry) => [entry.commandId, entry]));
  let debate: Debate = unopened;
  let before: Recorded | undefined;
  for (const [i, line] of stored.entries()) {
    if (before && line.at < before.at) yield broken(`Time runs backwards at line ${line.seq}.`);
    const goesOn = before?.actor === line.actor && before.commandId === line.commandId;
    if (!(goesOn && before?.at === line.at)) {
      yield* onTime(debate, line);
      const entry = journal.get(line.commandId ?? '');
      if (entry) yield* allowed(debate, entry, ownLines(stored, i));
    }
    debate = evolve(debate, line);
    before = line;
  }
}

function* onTime(debate: Debate, { seq, at, actor, event }: Recorded): Iterable<Violation> {
  const moment = due(debate);
  if (event.type === 'outage-credited') {
    if (at !== event.to || event.to < event.from) {
      yield broken(`Line ${seq} credits what was no outage.`);
    }
  } else if (event.type === 'chair-succeeded') {
    const lost = debate.stage === 'unopened' || debate.chair !== event.from;
    if (lost || (moment !== null && at > moment)) yield broken(`Line ${seq} follows nobody.`);
  } else if (actor === 'clock' ? at !== moment : moment !== null && at >= moment) {
    yield broken(`Line ${seq} (${event.type}) is of ${at}, although time was due at ${moment}.`);
  }
}

function* allowed(debate: Debate, entry: Sent, lines: readonly Recorded[]): Iterable<Violation> {
  const [first] = lines;
  if (!first) return;
  const { by, command, invitation } = entry;
  const { seq, at, event } = first;
  const cards = event.type === 'argument-filed' ? event.cards : [];
  const decision = decide(debate, command, {
    by,
    at,
    facts: { name: '', cards, ...(invitation && { invitation }) },
  });
  const meant = decision.ok ? decision.entries.map((one) => unsigned(one.event)).join() : '';
  if (meant !== lines.map((line) => unsigned(line.event)).join()) {
    yield broken(`Line ${seq} is not what ${command.type} amounted to then.`);
  }
  const latest = Math.max(...entry.answers.map((each) => each.at), -Infinity);
  const answered = Number.isFinite(latest);
  if (at < entry.at - tolerance || (answered && at > latest + tolerance)) {
    yield broken(`Line ${seq} is of ${at}, and was asked for from ${entry.at} to ${latest}.`);
  }
}

/** The lines that one command recorded together. */
function ownLines(stored: readonly Recorded[], from: number): Recorded[] {
  const first = stored[from];
  const rest = stored.slice(from);
  const end = rest.findIndex(({ commandId }) => commandId !== first?.commandId);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Without the hash of its words, whose salt nobody could know before. */
const unsigned = (event: DebateEvent): string => canonical({ ...event, contentHash: undefined });

const broken = (what: string): Violation => ({ invariant: 4, what });
