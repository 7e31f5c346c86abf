import { type Format, isSilent, type Segment } from '../../formats/format.js';
import { atTable } from '../challenge/challenge.js';
import { challengeDue } from '../challenge/challenge-time.js';
import { pointsDue } from '../poi/lapsing.js';
import type { FloorRequest } from '../speakers/floor-request.js';
import { nextSpeaker } from '../speakers/list-of-speakers.js';
import { listedTurn } from '../speakers/standing.js';
import { type Debate, nextTurn, type OpenedDebate, segmentAt } from '../state.js';
import { type Instant, later, latest } from '../vocabulary.js';
import { absence, lastNotes, lobbyBefore, patience } from './patience.js';

/** How long the open draft is waited for after a turn, ms. */
export const clearing = 2_000;

/** Grace after the time is up: what the format says, else a tenth of the turn, at most 15 s; none where nobody speaks or a side's own clock decides. In ms, as its budget. */
export function graceOf(segment: Segment, budget: number): number {
  if (segment.grace !== undefined) return Math.round(segment.grace * 1000);
  return isSilent(segment) || segment.sideClock ? 0 : Math.min(Math.round(budget / 10), 15_000);
}

/** Reading time before a called turn starts itself: the previous speech's words ÷ 4 in seconds, 10 to 60; in ms. By correspondence the turn has time for that. */
export const readingTime = (
  words: number,
  { pace, correspondence }: Pick<Format, 'pace' | 'correspondence'>,
): number =>
  correspondence ? 0 : Math.round((Math.min(60, Math.max(10, words / 4)) * 1000) / pace);

/** Milliseconds left on the turn's clock, negative in overtime; null when no turn has been called. */
export function remaining({ floor }: OpenedDebate, now: Instant): number | null {
  switch (floor.phase) {
    case 'called':
    case 'prep':
      return floor.budget;
    case 'running':
      return floor.budget - floor.used - Math.max(0, now - floor.since);
    case 'paused':
      return floor.budget - floor.used;
    case 'overtime':
      return Math.min(0, floor.since - now);
    case 'recess':
      return floor.until && floor.until - now;
    case 'idle':
    case 'clearing':
      return null;
  }
}

/** The instant at which time itself makes the next thing happen; null when it is people's turn. */
export function due(debate: Debate): Instant | null {
  if (debate.stage === 'unopened') return null;
  const challenge = atTable(debate);
  if (challenge) return challengeDue(debate, challenge);
  const moments = [
    lobbyDue(debate),
    floorDue(debate),
    pointsDue(debate),
    leavingDue(debate),
    divisionDue(debate),
    chairDue(debate),
  ].filter((moment) => moment !== null);
  return moments.length === 0 ? null : latest(debate.lastAt, Math.min(...moments) as Instant);
}

function floorDue(debate: OpenedDebate): Instant | null {
  const { floor, pools } = debate;
  switch (floor.phase) {
    case 'called':
      return floor.startsAt;
    case 'prep':
      return later(floor.since, pools[floor.side]);
    case 'running':
      return later(floor.since, Math.min(floor.budget - floor.used, holderLeft(debate)));
    case 'overtime':
      return later(floor.since, graceOf(segmentAt(debate, floor.turn), floor.budget));
    case 'clearing':
      return later(floor.since, clearing);
    case 'recess':
      return floor.until;
    case 'paused':
      return floor.until ?? null;
    case 'idle':
      return null;
  }
}

/** What the holder of the floor may still use, counted from where the floor's phase began; ms. */
const holderLeft = ({ holder }: OpenedDebate): number =>
  holder?.budget == null ? Infinity : holder.budget - holder.used;

/** What somebody from the list was writing is waited for as at the end of a turn. */
export function leavingDue({ heard }: OpenedDebate): Instant | null {
  const [first] = heard.leaving;
  return first ? later(first.since, clearing) : null;
}

const divisionDue = ({ stage, divisions }: OpenedDebate): Instant | null =>
  stage === 'deliberation' && divisions.post.state === 'open' ? divisions.post.closesAt : null;

/** An announced debate opens its lobby by itself, whoever is in the chair. */
const lobbyDue = ({ stage, startsAt, format }: OpenedDebate): Instant | null =>
  stage === 'scheduled' && startsAt !== null ? later(startsAt, -lobbyBefore(format)) : null;

/** What the clock does when it is in the chair, or for a chair who is away. */
function chairDue(debate: OpenedDebate): Instant | null {
  if (debate.chair !== null) return inTheChairsStead(debate);
  switch (debate.stage) {
    case 'lobby':
      return lobbyEnds(debate);
    case 'live':
      return liveDue(debate);
    case 'closed':
      return debate.lastAt;
    case 'scheduled':
    case 'deliberation':
    case 'suspended':
    case 'published':
    case 'cancelled':
    case 'abandoned':
      return null;
  }
}

/** By correspondence nobody waits for a chair for ever: the clock goes on after a while, and recognises by the rule at once. */
function inTheChairsStead(debate: OpenedDebate): Instant | null {
  const { format, floor, stage, lastAt } = debate;
  if (!format.correspondence) return null;
  if (stage === 'closed') return later(lastAt, patience(format, 0));
  if (stage !== 'live') return null;
  if (floor.phase === 'running') return nextByItself(debate) && floor.since;
  return floor.phase === 'idle' ? later(floor.since, patience(format, 0)) : null;
}

/** The first turn is called at the announced start, or as soon as everybody is ready; never before all are seated. */
function lobbyEnds({ format, seats, startsAt, lastAt }: OpenedDebate): Instant | null {
  const seated = format.seats.map((seat) => seats[seat.id]);
  if (seated.some((each) => !each)) return null;
  return startsAt ?? (seated.every((each) => each?.ready) ? lastAt : null);
}

/** The clock calls what comes next; it neither pauses nor holds a turn, and goes on where a chair left one so. */
function liveDue(debate: OpenedDebate): Instant | null {
  const { floor } = debate;
  if (floor.phase === 'paused') return floor.until ?? floor.since;
  if (floor.phase === 'called' && !floor.startsAt) return floor.since;
  if (floor.phase === 'recess') return floor.until ?? floor.since;
  if (floor.phase === 'running') return nextByItself(debate) && floor.since;
  if (floor.phase !== 'idle') return null;
  const turn = nextTurn(debate);
  if (turn === null && debate.medium === 'spoken')
    return later(floor.since, lastNotes(debate.format));
  return turn !== null && emptySeat(debate, turn)
    ? later(floor.since, absence(debate.format))
    : floor.since;
}

/** Whom the clock recognises where it does: the first by the rule, when nobody has the floor. */
export const nextByItself = (debate: OpenedDebate): FloorRequest | null =>
  (debate.chair === null || debate.format.correspondence) &&
  debate.holder === null &&
  listedTurn(debate) !== null
    ? nextSpeaker(debate)
    : null;

/** The seat that leaves a turn without a speaker; null when somebody can speak in it, or nobody has to. In a hall nobody needs a device to speak. */
export function emptySeat(debate: OpenedDebate, turn: number): string | null {
  const { seats } = segmentAt(debate, turn);
  if (debate.medium === 'spoken') return null;
  return seats.some((seat) => debate.seats[seat]) ? null : (seats[0] ?? null);
}
