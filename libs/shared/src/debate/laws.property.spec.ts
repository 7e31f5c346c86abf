import { isDeepStrictEqual } from 'node:util';
import { secondsPerSide } from '../formats/format.js';
import { canonical } from '../record/canonical.js';
import { Recorded } from '../record/recorded.js';
import { firstBroken } from '../record/seal.js';
import { due, remaining } from './floor/clock.js';
import { allowance } from './lobby/accommodation.js';
import { everyCourse, type Line, logOf, type Moment, type Trace } from './course.fixture.js';
import { decide } from './decide.js';
import { evolve, replay } from './evolve.js';
import type { Issued } from './issued.js';
import { commandId, debateId, sealed, trivialHash } from './rehearsal.fixture.js';
import {
  bookOf,
  type Debate,
  type OpenedDebate,
  segmentAt,
  speakersOf,
  unopened,
} from './state.js';
import { otherSide, type Side, sides } from './vocabulary.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const issuedOf = ({ by, now, facts }: Moment): Issued => ({ by, at: now, facts });

/** Quick where they are the same, readable where they are not. */
const same = (found: unknown, wanted: unknown) => {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toStrictEqual(wanted);
};

const holds = (law: boolean, what: () => unknown) => {
  if (!law) throw new Error(JSON.stringify(what()));
};

it('a log is gapless, ordered in time, whole and made of known events', () => {
  everyCourse((trace) => {
    const log = chained(trace);
    expect(firstBroken(debateId, log, trivialHash)).toBeNull();
    log.forEach((recorded, i) => {
      holds(recorded.seq === i + 1, () => recorded);
      holds(recorded.at >= (log[i - 1]?.at ?? 0), () => recorded);
      holds((recorded.commandId === null) === (recorded.actor === 'clock'), () => recorded);
      const read = JSON.parse(canonical(recorded)) as unknown;
      same(Recorded.parse(read), recorded);
    });
    same(replay(log), trace.end);
  });
});

/** The log of a trace as the server keeps it, one command after the other. */
function chained({ lines }: Trace): Recorded[] {
  const log: Recorded[] = [];
  for (const { entry, recorded } of lines) {
    log.push(...sealed(log.slice(-1), [entry], recorded.commandId));
  }
  return log;
}

it('a command that is accepted is recorded, one that is refused changes nothing, and both always alike', () => {
  everyCourse(({ moments, lines }) => {
    for (const moment of moments) {
      const { before, command, decision, after } = moment;
      same(decide(before, command, issuedOf(moment)), decision);
      same(decide(json(before), json(command), json(issuedOf(moment))), decision);
      if (!decision.ok) {
        holds(after === before, () => moment);
        continue;
      }
      const recorded = lines.filter((line) => line.recorded.commandId === moment.commandId);
      same(
        recorded.map((line) => [line.recorded.at, line.recorded.actor]),
        decision.entries.map(() => [moment.now, moment.by]),
      );
      holds(recorded.length > 0, () => moment);
    }
  });
});

it('any prefix of a log is a legal state, from which the rest leads to the same end', () => {
  everyCourse((trace) => {
    const log = logOf(trace);
    const middle = log.length >> 1;
    same(replay(log), trace.end);
    same(replay(log.slice(middle), replay(log.slice(0, middle))), trace.end);
    same(replay(json(log.slice(middle)), json(replay(log.slice(0, middle)))), trace.end);
    for (const { before, recorded, after } of trace.lines) {
      const read = json(after);
      same(read, after);
      holds(due(read) === due(after), () => after);
      if (recorded.seq % 8 === 0) same(evolve(json(before), json(recorded)), after);
    }
  });
});

it('time only ever moves on, and what was due has happened before anything is decided', () => {
  everyCourse(({ lines, moments, busiest }) => {
    expect(busiest).toBeLessThan(500);
    for (const line of lines) {
      const moment = due(line.after);
      holds(moment === null || moment >= line.recorded.at, () => line);
      holds(!jumps(line), () => line);
    }
    for (const { before, now } of moments) {
      const moment = due(before);
      holds(moment === null || moment > now, () => [now, before]);
    }
  });
});

/** Whether a turn's clock shows something else after an event than it should. */
function jumps({ before, recorded: { event, at }, after }: Line): boolean {
  if (event.type === 'command-undone' || event.type === 'outage-credited') return false;
  if (before.stage === 'unopened' || after.floor.phase === 'idle') return false;
  if (before.floor.phase === 'recess' || after.floor.phase === 'recess') return false;
  const [was, is] = [remaining(before, at), remaining(after, at)];
  if (was === null || is === null) return false;
  if (event.type !== 'turn-extended') return is !== was;
  const clocks = segmentAt(after, event.turn).sideClock && event.both ? 2 : 1;
  return is !== Math.max(0, was) + event.seconds * 1000 * clocks;
}

it('no time is lost: pools stay above zero and the parts of every turn add up to the whole', () => {
  everyCourse(({ lines, end }) => {
    for (const { before, after, recorded } of lines) {
      for (const left of Object.values(after.pools)) holds(left >= 0, () => recorded);
      holds(isCharged(before, recorded, after), () => [recorded, before, after]);
      const open = after.books.filter(({ outcome }) => outcome === null);
      holds(open.length <= 1, () => recorded);
      const pages = after.books.filter(({ outcome }) => outcome !== 'repeated');
      const turns = pages.map(({ turn }) => turn);
      holds(new Set(turns).size === turns.length, () => turns);
    }
    for (const { calledAt, endedAt, outcome, ...book } of end.books) {
      holds((outcome === null) === (endedAt === null), () => book);
      const parts = book.waited + book.ran + book.paused + book.overtime;
      if (endedAt !== null) holds(parts === endedAt - calledAt, () => [book, calledAt, endedAt]);
    }
  });
});

/** Preparation is charged to the side that spent it, to the millisecond, however it ends. */
function isCharged(before: Debate, { event, at }: Recorded, after: OpenedDebate): boolean {
  if (before.stage === 'unopened' || event.type === 'command-undone') return true;
  const { floor, pools } = before;
  const over = floor.phase === 'prep' && !['prep', 'idle'].includes(after.floor.phase);
  const skipped = floor.phase === 'prep' && event.type === 'turn-skipped';
  const spent = (side: Side) =>
    floor.phase === 'prep' && floor.side === side && (over || skipped)
      ? Math.min(pools[side], at - floor.since)
      : 0;
  return sides.every((side) => after.pools[side] === pools[side] - spent(side));
}

it('both sides get the same time, unless the format says otherwise or the chair extends a turn for one of them', () => {
  everyCourse(({ lines, end }) => {
    const { proposition, opposition } = secondsPerSide(end.format);
    if (!end.format.asymmetric) expect(proposition).toBeCloseTo(opposition, 6);
    const extra = extraTime(lines);
    for (const side of sides)
      same([side, extra[side].given + end.owed[side]], [side, extra[side].due]);
  });
});

interface Extra {
  readonly given: number;
  readonly due: number;
}

/** Milliseconds beyond its format that each side has been given, and that it is due; reckoned from the log alone. */
function extraTime(lines: readonly Line[]): Record<Side, Extra> {
  let extra = { proposition: { given: 0, due: 0 }, opposition: { given: 0, due: 0 } };
  const before = new Map<string | null, typeof extra>();
  const add = (side: Side, given: number, due: number) => {
    const so = extra[side];
    extra = { ...extra, [side]: { given: so.given + given, due: so.due + due } };
  };
  for (const { before: was, recorded, after } of lines) {
    const { event, commandId: id } = recorded;
    if (id !== null && !before.has(id)) before.set(id, extra);
    if (event.type === 'turn-called') {
      const { side, seconds } = segmentAt(after, event.turn);
      const [seat] = speakersOf(after, event.turn);
      const own = Math.round(seconds * 1000 * (side ? allowance(after, seat) : 1));
      if (side) add(side, event.budget - own, 0);
    } else if (event.type === 'turn-extended') {
      const { side } = segmentAt(after, event.turn);
      const ms = event.seconds * 1000;
      for (const each of side ? sides : [])
        add(each, each === side ? ms : 0, each === side || event.both ? ms : 0);
    } else if (event.type === 'overrun-repeated') {
      const { side } = segmentAt(after, event.turn);
      if (side) add(otherSide(side), 0, event.ms);
    } else if (event.type === 'turn-voided' && event.again && was.stage !== 'unopened') {
      const { side } = segmentAt(after, event.turn);
      if (side) add(side, 0, bookOf(was, event.turn)?.owed ?? 0);
    } else if (event.type === 'command-undone') {
      extra = before.get(event.of) ?? extra;
    }
  }
  return extra;
}

it('taking a command back leaves what was before it, except when, how often, and that it was so', () => {
  everyCourse(({ lines, moments }: Trace) => {
    for (const { commandId: id, before, after, now } of moments) {
      if (after.stage === 'unopened' || after === before || after.undoable?.commandId !== id)
        continue;
      const by = after.chair;
      holds(by !== null, () => after);
      const undone = by && decide(after, { type: 'undo' }, { by, at: now, facts: {} });
      if (!undone || !undone.ok)
        throw new Error(`Cannot be undone: ${JSON.stringify(after.undoable)}`);
      const last = lines[after.seq - 1]?.recorded as Recorded;
      const restored = replay(sealed([last], undone.entries, commandId(0)), after);
      same(timeless(restored), timeless(before));
    }
  });
});

function timeless(debate: Debate): Debate {
  if (debate === unopened || debate.stage === 'unopened') return debate;
  return {
    ...debate,
    floorVersion: 0,
    undoable: null,
    sanctions: debate.sanctions.filter(({ ended }) => !ended),
    hidings: debate.hidings.filter(({ ended }) => !ended),
    lastAt: 0 as OpenedDebate['lastAt'],
    seq: 0,
  };
}

const aboutOne = ['argument-', 'challenge-', 'response-'];

it('what is decided about one argument or its cards leaves all others, and every place and number, alone', () => {
  everyCourse(({ lines }) => {
    for (const { before, recorded, after } of lines) {
      const { event } = recorded;
      if (before.stage === 'unopened' || event.type === 'argument-filed') continue;
      if (!aboutOne.some((kind) => event.type.startsWith(kind))) continue;
      const touched = 'argument' in event && !('challenge' in event) ? event.argument : null;
      holds(after.arguments.length === before.arguments.length, () => recorded);
      before.arguments.forEach((was, i) => {
        const is = after.arguments[i];
        if (was.number !== touched) return holds(is === was, () => [recorded, was, is]);
        const fixed = ({ number, seq, turn, seat, at, relations, cards, firstText }: typeof was) =>
          canonical({ number, seq, turn, seat, at, relations, cards, firstText });
        holds(is !== undefined && fixed(is) === fixed(was), () => [recorded, was, is]);
      });
    }
  });
});
