import { canonical, type CommandId, type Recorded } from '@crossbench/shared';
import type { Evidence, Violation } from '../evidence.ts';
import type { Sent } from '../journal.ts';

/** Invariant 2: acknowledged is exactly once, refused is never, unanswered is at most once. */
export function* answersKept({ debateId, stored, sent }: Evidence): Iterable<Violation> {
  const lines = byCommand(stored);
  for (const entry of sent) yield* kept(entry, lines.get(entry.commandId) ?? []);

  const known = new Set<CommandId | null>(sent.map(({ commandId }) => commandId));
  for (const { seq, commandId } of stored) {
    // Whoever opens a debate gives it the id of the command.
    const opening = commandId !== null && (commandId as string) === debateId;
    if (commandId !== null && !opening && !known.has(commandId)) {
      yield broken(`Line ${seq} was sent by nobody.`);
    }
  }
}

function* kept({ by, command, commandId, answers }: Sent, all: readonly Recorded[]) {
  const own = all.filter(({ actor }) => actor === by);
  const [first, last] = [own[0], own.at(-1)];
  const name = `${command.type} ${commandId}`;
  if (first && last && last.seq - first.seq + 1 !== own.length) {
    yield broken(`${name} is in the log twice: lines ${first.seq} and ${last.seq}.`);
  }
  if (repeated(own)) yield broken(`${name} is in the log twice: line ${last?.seq}.`);
  if (new Set(answers.map(({ answer }) => canonical(answer))).size > 1) {
    yield broken(`${name} was answered differently.`);
  }
  for (const { answer } of answers) {
    if (answer.ok && !last) yield broken(`${name} was acknowledged and is lost.`);
    else if (answer.ok && answer.value.seq !== last?.seq) {
      yield broken(
        `${name} was acknowledged as line ${answer.value.seq} and is line ${last?.seq}.`,
      );
    } else if (!answer.ok && last) {
      yield broken(`${name} was refused (${answer.refusal.code}) and is line ${last.seq}.`);
    }
  }
  if (last && command.type === 'file-argument' && !says(last, command.argument)) {
    yield broken(`${name} says something else in line ${last.seq}.`);
  }
}

function byCommand(stored: readonly Recorded[]): Map<CommandId | null, Recorded[]> {
  const lines = new Map<CommandId | null, Recorded[]>();
  for (const line of stored) {
    const own = lines.get(line.commandId) ?? [];
    own.push(line);
    lines.set(line.commandId, own);
  }
  return lines;
}

/** One command never records two events of one type about the same thing. */
const repeated = (own: readonly Recorded[]): boolean =>
  new Set(own.map(({ event }) => event.type)).size < own.length;

function says({ wording }: Recorded, { tag, body }: { tag: string; body: string }): boolean {
  const words = JSON.parse(wording?.text ?? '{}') as { tag?: string; body?: string };
  // A missing tag becomes the first sentence.
  return (tag === '' || words.tag === tag) && words.body === body;
}

const broken = (what: string): Violation => ({ invariant: 2, what });
