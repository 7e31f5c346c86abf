import { isSilent } from '../../formats/format.js';
import type { EventOf } from '../events.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import { speakerFinished, speakerRecognised, turnHeard } from '../speakers/speech-moves.js';
import { type Instant, later, unreachable } from '../vocabulary.js';
import { charged, wound } from './budgets.js';
import { holding, moveToSide } from './free-debate.js';
import { extended, owedTo } from './more-time-moves.js';
import { movePrep } from './prep-moves.js';
import { addTime, inBook, openBook } from './turn-book.js';
import { uncharged } from './uncharged.js';
import { countedOn, held, putOff, usedAt } from './used.js';
import { voided } from './voiding.js';

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
  | 'floor-passed'
  | 'technical-pause-taken'
  | 'overrun-repeated'
  | 'turn-voided'
  | 'recess-called'
  | 'recess-ended'
  | 'speaker-recognised'
  | 'speaker-finished'
  | 'outage-credited'
>;

/** Books the time that has passed, then moves the floor on. */
export function moveFloor(debate: OpenedDebate, event: FloorMove, at: Instant): OpenedDebate {
  if (event.type === 'outage-credited') return creditOutage(debate, event);
  const booked = {
    ...debate,
    pools: isOver(event) ? charged(debate, at) : debate.pools,
    holder: countedOn(debate, at),
    books: addTime(debate.books, debate.floor, at),
  };
  const moved = move(booked, event, at);
  return { ...moved, floorVersion: debate.floorVersion + 1 };
}

const isOver = ({ type }: FloorMove): boolean => type === 'turn-ended' || type === 'turn-skipped';

function move(
  debate: OpenedDebate,
  event: Exclude<FloorMove, EventOf<'outage-credited'>>,
  at: Instant,
): OpenedDebate {
  const { floor, books } = debate;
  const budget = 'budget' in floor ? floor.budget : 0;
  const used = usedAt(floor, at);
  switch (event.type) {
    case 'turn-called':
      return called(debate, event, at);
    case 'turn-held':
      return { ...debate, floor: held(floor, at) };
    case 'turn-started':
      return started(debate, event.turn, budget, at);
    case 'clock-paused':
      return { ...debate, floor: { phase: 'paused', since: at, turn: event.turn, budget, used } };
    case 'clock-resumed':
      return { ...debate, floor: { phase: 'running', since: at, turn: event.turn, budget, used } };
    case 'turn-extended':
      return extended(debate, event, at);
    case 'overtime-started':
      return { ...debate, floor: { phase: 'overtime', since: at, turn: event.turn, budget } };
    case 'turn-ended':
      return {
        ...turnHeard(debate, event.turn, at),
        books: inBook(books, event.turn, { endedAt: at, outcome: 'ended' }),
        floor: isSilent(segmentAt(debate, event.turn))
          ? { phase: 'idle', since: at }
          : { phase: 'clearing', since: at, turn: event.turn },
      };
    case 'turn-skipped':
      return skipped(debate, event.turn, at);
    case 'floor-cleared':
      return { ...withoutHolder(debate), floor: { phase: 'idle', since: at } };
    case 'recess-ended':
      return { ...debate, floor: { phase: 'idle', since: at } };
    case 'recess-called':
      return { ...debate, floor: { phase: 'recess', since: at, until: event.until } };
    case 'prep-started':
    case 'prep-stopped':
      return movePrep(debate, event, at);
    case 'floor-passed':
      return {
        ...moveToSide(debate, event),
        floor: { phase: 'running', since: at, turn: event.turn, budget, used },
      };
    case 'technical-pause-taken':
      return {
        ...debate,
        technicalPauses: [...debate.technicalPauses, event.side],
        floor: putOff(floor, event.until, at),
      };
    case 'overrun-repeated':
      return {
        ...debate,
        books: inBook(books, event.turn, { repaid: true }),
        owed: owedTo(debate, event.turn, event.ms),
      };
    case 'turn-voided':
      return voided(debate, event);
    case 'speaker-recognised':
      return speakerRecognised(debate, event, at);
    case 'speaker-finished':
      return speakerFinished(debate, event, at);
    default:
      return unreachable(event);
  }
}

function called(debate: OpenedDebate, event: EventOf<'turn-called'>, at: Instant): OpenedDebate {
  const { turn, startsAt, reading, budget, seat } = event;
  const { side } = segmentAt(debate, turn);
  return {
    ...debate,
    stage: 'live',
    owed: side ? { ...debate.owed, [side]: 0 } : debate.owed,
    pools: wound(debate, turn),
    books: [...debate.books, openBook(turn, at, { seat, owed: side ? debate.owed[side] : 0 })],
    floor: { phase: 'called', since: at, turn, startsAt, reading, budget },
  };
}

function started(debate: OpenedDebate, turn: number, budget: number, at: Instant): OpenedDebate {
  const { firstQuestion = 'proposition' } = segmentAt(debate, turn);
  return {
    ...debate,
    books: inBook(debate.books, turn, { startedAt: at }),
    holder: holding(debate, turn, firstQuestion),
    floor: { phase: 'running', since: at, turn, budget, used: 0 },
  };
}

/** A turn that had begun closes like any other; one that had not leaves the floor empty. */
function skipped(debate: OpenedDebate, turn: number, at: Instant): OpenedDebate {
  const { phase } = debate.floor;
  const begun = phase === 'running' || phase === 'paused' || phase === 'overtime';
  const books = 'turn' in debate.floor ? debate.books : [...debate.books, openBook(turn, at)];
  const clears = begun && !isSilent(segmentAt(debate, turn));
  const heard = turnHeard(debate, turn, at);
  return {
    ...(clears ? heard : withoutHolder(heard)),
    stage: 'live',
    books: inBook(books, turn, { endedAt: at, outcome: 'skipped' }),
    floor: clears ? { phase: 'clearing', since: at, turn } : { phase: 'idle', since: at },
  };
}

/** Whoever had the floor when the turn ended has it for the last words that the bell files. */
const withoutHolder = (debate: OpenedDebate): OpenedDebate =>
  debate.holder || debate.interrupted ? { ...debate, holder: null, interrupted: null } : debate;

/** Time during which the service was away is charged to nobody; in a debate that is put off none is charged anyway. */
function creditOutage(
  debate: OpenedDebate,
  { from, to }: EventOf<'outage-credited'>,
): OpenedDebate {
  const { floor, divisions } = debate;
  if (debate.suspension) return debate;
  const { post } = divisions;
  const away = (since: Instant) => Math.max(0, to - Math.max(from, since));
  const credited = uncharged(debate, away(floor.since));
  if (post.state !== 'open' || !post.openedAt || !post.closesAt) return { ...debate, ...credited };
  const closesAt = later(post.closesAt, away(post.openedAt));
  return { ...debate, ...credited, divisions: { ...divisions, post: { ...post, closesAt } } };
}
