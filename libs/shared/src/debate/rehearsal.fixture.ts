import type { Format } from '../formats/format.js';
import { lightning } from '../formats/lightning.js';
import type { Recorded } from '../record/recorded.js';
import { emptyHead, type Hasher, type Head, seal } from '../record/seal.js';
import { tally } from '../verdict/tally.js';
import { type ArgumentDraft, emptyDraft } from './arguments/argument.js';
import { due } from './floor/clock.js';
import type { Command, CommandOf } from './commands.js';
import { decide } from './decide.js';
import { elapse } from './floor/elapse.js';
import type { DebateEvent } from './events.js';
import { evolve, replay } from './evolve.js';
import type { Facts, StoredDraft } from './issued.js';
import type { Entry, Refusal } from './refusal.js';
import type { Debate, OpenedDebate } from './state.js';
import { type CommandId, type DebateId, type Instant, later, type PersonId } from './vocabulary.js';

const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString().padStart(12, '0')}`;

/** A command is recognised by its place in the rehearsal. */
export const commandId = (n: number): CommandId => uuid(n) as CommandId;

export const debateId = uuid(0) as DebateId;
export const person = (n: number) => uuid(1000 + n) as PersonId;

/** Olga organises and chairs, Dan is her deputy, Ann to Mia debate, Eve watches. */
export const olga = person(1);
export const dan = person(2);
export const eve = person(3);
export const [ann, ben, cat, ivy] = [person(4), person(5), person(6), person(7)];
export const debaters = [ann, ben, cat, ivy, ...[8, 9, 10, 11].map(person)];

/** When every rehearsal is opened. */
export const noon = Date.UTC(2026, 0, 5, 12) as Instant;

/** An instant, in seconds since noon. */
export const at = (seconds: number): Instant => later(noon, Math.round(seconds * 1000));

/** Enough of a hash for rules that only compare: 32 bits of FNV-1a over a hundred of the characters. */
export const trivialHash: Hasher = (text) => {
  let hash = 0x811c9dc5;
  const stride = Math.ceil(text.length / 100);
  for (let i = 0; i < text.length; i += stride)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const sealing = { hash: trivialHash, salt: () => 'salt' };

/** Appends entries to a log as the server would, with a hash that is quick to reckon. */
export function sealed(
  log: readonly Recorded[],
  entries: readonly Entry[],
  id: CommandId | null,
): Recorded[] {
  let head: Head = log.at(-1) ?? emptyHead(debateId);
  return entries.map((entry) => {
    const recorded = seal(head, entry, id, sealing);
    head = recorded;
    return recorded;
  });
}

/** A command, or how it follows from the debate as the sender sees it. */
export type Asked = Command | ((debate: OpenedDebate) => Command);

/** What came of a command. */
export interface Outcome {
  readonly refusal: Refusal | null;
  readonly events: readonly DebateEvent[];
  readonly entries: readonly Entry[];
  /** The rehearsal after it: unchanged where it was refused. */
  readonly then: Rehearsal;
}

/** A debate whose time goes by only when it is told to. */
export interface Rehearsal {
  readonly log: readonly Recorded[];
  readonly state: Debate;
  readonly debate: OpenedDebate;
  readonly now: Instant;
  /** Lets time pass until so many seconds after noon. */
  at(seconds: number, facts?: Facts): Rehearsal;
  when(asked: Asked, by: PersonId, facts?: Facts): Outcome;
}

/** A moment of a rehearsal's past: a command that was accepted, or time going by. */
export type Step = (rehearsal: Rehearsal) => Rehearsal;

/** Nothing that is ever counted, for a clock that has to publish something. */
export const noVotes: Facts = { results: tally([], []), seed: 7 };

export function given(...past: readonly Step[]): Rehearsal {
  return past.reduce((rehearsal, step) => step(rehearsal), resume([], noon));
}

/** A rehearsal that goes on from a log. */
export function resume(log: readonly Recorded[], now: Instant): Rehearsal {
  const state = replay(log);
  const grown = (entries: readonly Entry[], id: CommandId | null, then: Instant) =>
    resume([...log, ...sealed(log, entries, id)], then);
  return {
    log,
    state,
    now,
    get debate() {
      if (state.stage === 'unopened') throw new Error('This debate has not been opened.');
      return state;
    },
    at: (seconds, facts = {}) => {
      const entries = passing(state, log, at(seconds), { ...noVotes, ...facts });
      return grown(entries, null, at(seconds));
    },
    when: (asked, by, facts = {}) => {
      const command = typeof asked === 'function' ? asked(state as OpenedDebate) : asked;
      const decision = decide(state, command, { by, at: now, facts });
      if (!decision.ok) {
        return { refusal: decision.refusal, events: [], entries: [], then: resume(log, now) };
      }
      const { entries } = decision;
      const events = entries.map(({ event }) => event);
      const then = grown(entries, commandId(log.length + 1), now);
      return { refusal: null, events, entries, then };
    },
  };
}

/** Everything that time makes happen up to an instant, each at its own. */
export function passing(
  from: Debate,
  log: readonly Recorded[],
  until: Instant,
  facts: Facts,
): Entry[] {
  const entries: Entry[] = [];
  let state = from;
  let head = log;
  for (let moment = due(state); moment !== null && moment <= until; moment = due(state)) {
    const now = elapse(state as OpenedDebate, moment, facts);
    const lines = sealed(head, now, null);
    for (const line of lines) state = evolve(state, line);
    entries.push(...now);
    head = lines;
    if (entries.length > 1000) throw new Error('Time stands still.');
  }
  return entries;
}

/** Somebody did this, and it was accepted. */
export const did =
  (by: PersonId, asked: Asked, facts?: Facts): Step =>
  (rehearsal) => {
    const { refusal, then } = rehearsal.when(asked, by, facts);
    if (refusal) throw new Error(`A given command was refused: ${JSON.stringify(refusal)}`);
    return then;
  };

/** Time went by until so many seconds after noon. */
export const until =
  (seconds: number, facts?: Facts): Step =>
  (rehearsal) =>
    rehearsal.at(seconds, facts);

export const openDebate: CommandOf<'open-debate'> = {
  type: 'open-debate',
  code: 'QUIET7',
  motion: { id: null, wording: 'This house would rehearse', kind: 'policy' },
  format: lightning,
  visibility: 'public',
  chair: 'organiser',
  podium: 'live',
  startsAt: null,
  rehearsal: true,
};

/** Opened by Olga, with its lobby, nobody seated. */
export const opened = (
  format: Format = lightning,
  more: Partial<CommandOf<'open-debate'>> = {},
): Step => did(olga, { ...openDebate, format, ...more }, { name: 'Olga', seed: 7 });

export const sits = (by: PersonId, seat: string): Step =>
  did(by, { type: 'claim-seat', seat, move: false }, seatLink(seat));

export const seatLink = (seat: string): Facts => ({ invitation: { role: 'seat', seat } });

/** Opened by Olga, and everybody has a seat, in the order in which they first speak: Ann, Ben, Cat, Ivy and so on. */
export const seated = (
  format: Format = lightning,
  more: Partial<CommandOf<'open-debate'>> = {},
): Step => {
  const claims = order(format).map((seat, i) => sits(debaters[i] ?? person(20 + i), seat));
  return (rehearsal) => [opened(format, more), ...claims].reduce((so, step) => step(so), rehearsal);
};

/** Everybody in a seat is ready. */
export const allReady: Step = (rehearsal) =>
  Object.values(rehearsal.debate.seats).reduce(
    (so, { person }) => did(person, { type: 'check-in' })(so),
    rehearsal,
  );

/** Seats in the order in which they first speak. */
const order = (format: Format): string[] => [
  ...new Set(format.segments.flatMap((segment) => segment.seats)),
];

type FloorCommand = Extract<Command, { floor: number }>['type'];

/** A command with the version of the floor that is on the sender's screen. */
export const onFloor =
  <T extends FloorCommand>(type: T, more: object = {}): Asked =>
  (debate) =>
    ({ type, floor: debate.floorVersion, ...more }) as Command;

export const callTurn = onFloor('call-turn');
export const startTurn = onFloor('start-turn');
export const holdTurn = onFloor('hold-turn');
export const pauseClock = onFloor('pause-clock');
export const resumeClock = onFloor('resume-clock');
export const endTurn = onFloor('end-turn');
export const skipTurn = onFloor('skip-turn');
export const extendTurn = (seconds: number, both = false): Asked =>
  onFloor('extend-turn', { seconds, both });

export const called: Step = did(olga, callTurn);
export const started: Step = did(olga, startTurn);
export const ended: Step = did(olga, endTurn);
export const skipped: Step = did(olga, skipTurn);

/** An argument for the turn that has the floor. */
export const fileArgument =
  (argument: Partial<ArgumentDraft>, turn?: number): Asked =>
  ({ floor }) => ({
    type: 'file-argument',
    turn: turn ?? ('turn' in floor ? floor.turn : 0),
    argument: { ...emptyDraft, ...argument },
  });

/** What the server says of a quote that it has no source for. */
const unverifiable = {
  ...{ sourceId: null, sourceHash: null, passage: null, cite: 'A report', badge: null },
  check: 'unverifiable',
} as const;

/** An argument with so many cards, for the turn that has the floor. */
export const filedCards =
  (by: PersonId, count = 1): Step =>
  (rehearsal) => {
    const quotes = Array.from({ length: count }, (_, i) => `It says so, ${i + 1}`);
    const cards = quotes.map((quote) => ({ sourceId: null, passage: null, quote }));
    const filed = fileArgument({ tag: 'It is written', body: words(20), cards });
    return did(by, filed, { cards: cards.map(() => unverifiable) })(rehearsal);
  };

/** What the server keeps of an open draft. */
export const draft = (
  by: PersonId,
  seat: string,
  stampedAt: number,
  argument: Partial<ArgumentDraft>,
): StoredDraft => ({
  seat,
  person: by,
  stampedAt: at(stampedAt),
  argument: { ...emptyDraft, ...argument },
  cards: [],
});

/** So many words. */
export const words = (count: number): string => 'word '.repeat(count).trimEnd();
