import fc from 'fast-check';
import type { Recorded } from '../record/recorded.js';
import type { Attempt, Whim } from './attempt.fixture.js';
import { anyCourse, attempted, type Course, gathering } from './attempts.fixture.js';
import { anyDrafts } from './arguments/argument-attempts.fixture.js';
import { nowAndThenLost } from './chair/succession.fixture.js';
import { due } from './floor/clock.js';
import { Command } from './commands.js';
import { decide } from './decide.js';
import { elapse } from './floor/elapse.js';
import { evolve } from './evolve.js';
import type { Facts } from './issued.js';
import type { Decision, Entry } from './refusal.js';
import { commandId, noon, noVotes, olga } from './rehearsal.fixture.js';
import { type Debate, type OpenedDebate, unopened } from './state.js';
import { type CommandId, type Instant, later } from './vocabulary.js';

/** One line of a log, with the debate before and after it. */
export interface Line {
  readonly before: Debate;
  readonly entry: Entry;
  readonly recorded: Recorded;
  readonly after: OpenedDebate;
}

/** One attempt, after time had passed up to it. */
export interface Moment extends Attempt {
  readonly now: Instant;
  readonly before: Debate;
  readonly decision: Decision;
  readonly commandId: CommandId;
  readonly after: Debate;
}

/** Everything that happened in a course. */
export interface Trace {
  readonly lines: readonly Line[];
  readonly moments: readonly Moment[];
  /** For how many instants the clock acted at most between two attempts. */
  readonly busiest: number;
  readonly end: OpenedDebate;
  readonly now: Instant;
}

/** Runs a course as the server would: time passes first, then the command is decided, then it is recorded. */
export function traced({ opening, gathered, whims }: Course): Trace {
  const lines: Line[] = [];
  const moments: Moment[] = [];
  let state = unopened as Debate;
  let now = noon;
  let busiest = 0;

  const record = (entries: readonly Entry[], id: CommandId | null) => {
    for (const entry of entries) {
      const recorded = unsealed(entry, id, lines.length + 1);
      const after = frozen(evolve(state, recorded)) as OpenedDebate;
      lines.push({ before: state, entry, recorded, after });
      state = after;
    }
  };
  const attempt = (tried: Attempt) => {
    const before = state;
    const id = commandId(lines.length + 1);
    const decision = decide(state, tried.command, { by: tried.by, at: now, facts: tried.facts });
    if (decision.ok) record(decision.entries, id);
    moments.push({ ...tried, now, before, decision, commandId: id, after: state });
  };
  const pass = (until: Instant, facts: (debate: OpenedDebate) => Facts) => {
    let steps = 0;
    for (let moment = due(state); moment !== null && moment <= until; moment = due(state)) {
      const debate = state as OpenedDebate;
      record(elapse(debate, moment, facts(debate)), null);
      if (++steps > 1000) throw new Error('Time stands still.');
    }
    busiest = Math.max(busiest, steps);
    now = until;
  };

  attempt({ command: { type: 'open-lobby' }, by: olga, facts: {} });
  attempt({ command: opening, by: olga, facts: { name: 'Olga', seed: 7 } });
  for (const each of gathered ? gathering(state as OpenedDebate) : []) attempt(each);
  for (const whim of whims) {
    const debate = state as OpenedDebate;
    if (whim.wait === 'outage') record([outage(now, whim)], null);
    const until = waited(debate, now, whim);
    pass(until, (then) => ({ ...noVotes, drafts: anyDrafts(then, then.lastAt, whim) }));
    record(nowAndThenLost(state as OpenedDebate, now, whim), null);
    pass(now, () => noVotes);
    attempt(attempted(state as OpenedDebate, whim));
  }
  return { lines, moments, busiest, end: state as OpenedDebate, now };
}

/** A line as the rules read it. Hashes are another matter, and slow. */
const unsealed = (
  { at, actor, event, words }: Entry,
  id: CommandId | null,
  seq: number,
): Recorded => ({
  ...{ seq, at, actor, commandId: id, hash: '', event },
  ...(words && { wording: { salt: '', text: JSON.stringify(words) } }),
});

const outage = (now: Instant, { size }: Whim): Entry => {
  const to = later(now, 6_000 + size * 40);
  return { at: to, actor: 'clock', event: { type: 'outage-credited', from: now, to } };
};

function waited(debate: OpenedDebate, now: Instant, { wait, size }: Whim): Instant {
  if (wait === 'outage') return later(now, 6_000 + size * 40);
  if (wait === 'due') return due(debate) ?? now;
  return later(now, Math.round(wait / debate.format.pace));
}

/** A state that no rule can change behind our back: an attempt throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const runs = Number(process.env['FC_NUM_RUNS'] ?? 300);
const seed = process.env['FC_SEED'];

/** Checks a law on random courses. */
export const everyCourse = (holds: (trace: Trace) => void): void => check(holds, runs);

/** The commands that random courses never get accepted, or never refused: laws say nothing about them. */
export function unreached(): readonly Command['type'][] {
  const accepted = new Map<string, number>();
  const refused = new Map<string, number>();
  check(({ moments }) => {
    for (const { command, decision } of moments) {
      const counted = decision.ok ? accepted : refused;
      counted.set(command.type, (counted.get(command.type) ?? 0) + 1);
    }
  }, 5 * runs);
  const types = Command.options.map((option) => option.shape.type.value);
  const counts = types.map(
    (type) => `${type} ${accepted.get(type) ?? 0}/${refused.get(type) ?? 0}`,
  );
  process.stdout.write(`accepted/refused: ${counts.join(' ')}\n`);
  return types.filter((type) => !accepted.has(type) || !refused.has(type));
}

const check = (holds: (trace: Trace) => void, numRuns: number): void =>
  fc.assert(
    fc.property(anyCourse, (course) => holds(traced(course))),
    { numRuns, ...(seed !== undefined && { seed: Number(seed) }) },
  );

/** The whole log of a trace. */
export const logOf = ({ lines }: Trace): Recorded[] => lines.map(({ recorded }) => recorded);
