import { isSilent } from '../../formats/format.js';
import { poolLeft } from './clock.js';
import { otherSide, later, type Instant, unreachable } from '../vocabulary.js';
import type { EventOf } from '../events.js';
import type { Floor } from '../restorable.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { addTime, inBook, openBook } from './turn-book.js';
import { uncharged } from './uncharged.js';

export type FloorMove = EventOf<
  | 'turn-called'
  | 'turn-held'
  | 'turn-started'
  | 'clock-paused'
  | 'clock-resumed'
  | 'turn-extended'
  | 'overtime-started'
  | 'turn-ended'
  | 'turn-skipped'
  | 'floor-cleared'
  | 'prep-started'
  | 'prep-stopped'
  | 'outage-credited'
>;

/** Books the time that has passed, then moves the floor on. */
export function moveFloor(debate: OpenedDebate, event: FloorMove, at: Instant): OpenedDebate {
  if (event.type === 'outage-credited') return creditOutage(debate, event);
  const booked = { ...debate, books: addTime(debate.books, debate.floor, at) };
  const moved = move(booked, event, at);
  return { ...moved, floorVersion: debate.floorVersion + 1 };
}

function move(
  debate: OpenedDebate,
  event: Exclude<FloorMove, EventOf<'outage-credited'>>,
  at: Instant,
): OpenedDebate {
  const { floor, books } = debate;
  const { turn } = event;
  const budget = 'budget' in floor ? floor.budget : 0;
  switch (event.type) {
    case 'turn-called': {
      const { startsAt, reading } = event;
      const { side } = segmentAt(debate, turn);
      return {
        ...debate,
        stage: 'live',
        owed: side ? { ...debate.owed, [side]: 0 } : debate.owed,
        books: [...books, openBook(turn, at)],
        floor: { phase: 'called', since: at, turn, startsAt, reading, budget: event.budget },
      };
    }
    case 'turn-held':
      return { ...debate, floor: held(floor, at) };
    case 'turn-started':
      return {
        ...debate,
        books: inBook(books, turn, { startedAt: at }),
        floor: { phase: 'running', since: at, turn, budget, used: 0 },
      };
    case 'clock-paused':
      return {
        ...debate,
        floor: { phase: 'paused', since: at, turn, budget, used: usedAt(floor, at) },
      };
    case 'clock-resumed':
      return {
        ...debate,
        floor: { phase: 'running', since: at, turn, budget, used: usedAt(floor, at) },
      };
    case 'turn-extended':
      return extend(debate, event, at);
    case 'overtime-started':
      return { ...debate, floor: { phase: 'overtime', since: at, turn, budget } };
    case 'turn-ended':
      return {
        ...debate,
        books: inBook(books, turn, { endedAt: at, outcome: 'ended' }),
        floor: over(debate, turn, at),
      };
    case 'turn-skipped':
      return skip(debate, turn, at);
    case 'floor-cleared':
      return { ...debate, floor: { phase: 'idle', since: at } };
    case 'prep-started':
    case 'prep-stopped':
      return movePrep(debate, event, at);
    default:
      return unreachable(event);
  }
}

/** What the turn's clock has counted by `at`, ms. */
export function usedAt(floor: Floor, at: Instant): number {
  switch (floor.phase) {
    case 'running':
      return floor.used + (at - floor.since);
    case 'paused':
      return floor.used;
    case 'overtime':
      return floor.budget;
    case 'called':
    case 'prep':
    case 'idle':
    case 'clearing':
      return 0;
  }
}

const held = (floor: Floor, at: Instant): Floor =>
  floor.phase === 'called' ? { ...floor, since: at, startsAt: null } : floor;

/** More time for this turn and, if both, as much for the other side's next turn. */
function extend(
  debate: OpenedDebate,
  { turn, seconds, both }: EventOf<'turn-extended'>,
  at: Instant,
): OpenedDebate {
  const { floor } = debate;
  const { side } = segmentAt(debate, turn);
  const more = seconds * 1000;
  const owed =
    both && side
      ? { ...debate.owed, [otherSide(side)]: debate.owed[otherSide(side)] + more }
      : debate.owed;
  if (!('budget' in floor)) return { ...debate, owed };
  const budget = floor.budget + more;
  const longer: Floor =
    floor.phase === 'running' || floor.phase === 'overtime'
      ? { phase: 'running', since: at, turn, budget, used: usedAt(floor, at) }
      : { ...floor, budget, since: at };
  return { ...debate, owed, floor: longer };
}

/** A turn that had begun closes like any other; one that had not leaves the floor empty. Preparation is charged. */
function skip(debate: OpenedDebate, turn: number, at: Instant): OpenedDebate {
  const begun = ['running', 'paused', 'overtime'].includes(debate.floor.phase);
  const books = debate.books.some((book) => book.turn === turn)
    ? debate.books
    : [...debate.books, openBook(turn, at)];
  return {
    ...debate,
    stage: 'live',
    books: inBook(books, turn, { endedAt: at, outcome: 'skipped' }),
    pools: poolsAt(debate, at),
    floor: begun ? over(debate, turn, at) : { phase: 'idle', since: at },
  };
}

/** After a turn its open draft is waited for; where nobody spoke there is none. */
const over = (debate: OpenedDebate, turn: number, since: Instant): Floor =>
  isSilent(segmentAt(debate, turn)) ? { phase: 'idle', since } : { phase: 'clearing', since, turn };

const poolsAt = (debate: OpenedDebate, at: Instant) => ({
  proposition: poolLeft(debate, 'proposition', at),
  opposition: poolLeft(debate, 'opposition', at),
});

function movePrep(
  debate: OpenedDebate,
  event: EventOf<'prep-started' | 'prep-stopped'>,
  at: Instant,
): OpenedDebate {
  const { floor, pools } = debate;
  if (event.type === 'prep-started' && floor.phase === 'called') {
    const { turn, budget, startsAt } = floor;
    const reading = startsAt === null ? floor.reading : Math.max(0, startsAt - at);
    const prep = { turn, budget, reading, held: startsAt === null, side: event.side };
    return { ...debate, floor: { phase: 'prep', since: at, ...prep } };
  }
  if (event.type === 'prep-stopped' && floor.phase === 'prep') {
    const { turn, budget, reading } = floor;
    const startsAt = floor.held ? null : later(at, reading);
    return {
      ...debate,
      pools: { ...pools, [event.side]: pools[event.side] - event.spent },
      floor: { phase: 'called', since: at, turn, budget, reading, startsAt },
    };
  }
  return debate;
}

/** Time during which the service was away is charged to nobody. */
function creditOutage(
  debate: OpenedDebate,
  { from, to }: EventOf<'outage-credited'>,
): OpenedDebate {
  const { floor, divisions } = debate;
  const { post } = divisions;
  const away = (since: Instant) => Math.max(0, to - Math.max(from, since));
  const credited = uncharged(debate, away(floor.since));
  if (post.state !== 'open' || !post.openedAt || !post.closesAt) return { ...debate, ...credited };
  const closesAt = later(post.closesAt, away(post.openedAt));
  return { ...debate, ...credited, divisions: { ...divisions, post: { ...post, closesAt } } };
}
