import { firstVoteClosed, callingEntries, standIn } from './calling.js';
import { emptySeat, graceOf, leavingDue, nextByItself, remaining } from './clock.js';
import { floorPassed } from './free-debate.js';
import { atTable } from '../challenge/challenge.js';
import { passChallenge } from '../challenge/challenge-time.js';
import { cutOff, cutOffSpeech } from '../arguments/cut-off.js';
import { finalVoteOpened } from '../division.js';
import { entryBy, type Facts } from '../issued.js';
import { lobby } from '../opening.js';
import { coinTossed, toToss } from '../lobby/toss.js';
import { pointsLapsed } from '../poi/lapsing.js';
import type { Entry } from '../refusal.js';
import type { Floor } from '../restorable.js';
import { recognised } from '../speakers/recognising.js';
import type { Leaving } from '../speakers/speakers-list.js';
import { nextTurn, type OpenedDebate, segmentAt } from '../state.js';
import type { Instant } from '../vocabulary.js';

type EntryOf = ReturnType<typeof entryBy>;

/** What `elapse` has to be told before time can pass on. */
export function neededFacts(debate: OpenedDebate): 'drafts' | 'results' | 'seed' | null {
  const { stage, chair, floor, heard, format } = debate;
  if (floor.phase === 'clearing' || heard.leaving.length > 0) return 'drafts';
  if (chair !== null && !format.correspondence) return null;
  if (stage === 'lobby' && toToss(debate)) return 'seed';
  return stage === 'closed' ? 'results' : null;
}

/** What time itself makes happen at the instant that `due` named; never nothing. */
export function elapse(debate: OpenedDebate, at: Instant, facts: Facts): Entry[] {
  const [leaving] = debate.heard.leaving;
  if (leaving && (leavingDue(debate) ?? at) <= at) return speechCleared(debate, leaving, at, facts);
  const challenge = atTable(debate);
  if (challenge) return [passChallenge(challenge, at)];
  const entry = entryBy('clock', at);
  switch (debate.stage) {
    case 'scheduled':
      return lobby(entry);
    case 'lobby':
      return toToss(debate) ? [coinTossed(entry, facts.seed)] : callNext(debate, entry, at);
    case 'live':
      return passFloor(debate, entry, at, facts);
    case 'deliberation':
      return [entry({ type: 'division-closed', division: 'post' })];
    case 'closed':
      if (!facts.results) throw new Error('A result is published from counted ballots.');
      return [entry({ type: 'result-published', results: facts.results })];
    case 'suspended':
    case 'published':
    case 'cancelled':
    case 'abandoned':
      throw new Error(`Time changes nothing in a ${debate.stage} debate.`);
  }
}

function passFloor(debate: OpenedDebate, entry: EntryOf, at: Instant, facts: Facts): Entry[] {
  const { floor } = debate;
  const lapsed = pointsLapsed(debate, entry, at);
  if (lapsed.length > 0) return lapsed;
  switch (floor.phase) {
    case 'called':
      return [entry({ type: 'turn-started', turn: floor.turn })];
    case 'prep': {
      const { turn, side } = floor;
      return [entry({ type: 'prep-stopped', turn, side, spent: debate.pools[side], dry: true })];
    }
    case 'running':
      return [timeIsUp(debate, floor, entry, at)];
    case 'overtime':
      return [entry({ type: 'turn-ended', turn: floor.turn, by: 'clock' })];
    case 'clearing':
      return [
        ...cutOff(debate, floor, facts.drafts ?? [], at),
        entry({ type: 'floor-cleared', turn: floor.turn }),
      ];
    case 'idle':
      return callNext(debate, entry, at);
    case 'paused':
      return [entry({ type: 'clock-resumed', turn: floor.turn })];
    case 'recess':
      return [entry({ type: 'recess-ended' })];
  }
}

/** The turn's whole time is over, or a speaker's, or a side's use of its clock; or nobody speaks, and somebody waits to. */
function timeIsUp(
  debate: OpenedDebate,
  { turn, budget }: Extract<Floor, { phase: 'running' }>,
  entry: EntryOf,
  at: Instant,
): Entry {
  const { holder } = debate;
  const ended = { type: 'turn-ended', turn, by: 'clock' } as const;
  if ((remaining(debate, at) ?? 0) <= 0) {
    const graced = graceOf(segmentAt(debate, turn), budget) > 0;
    return entry(graced ? { type: 'overtime-started', turn } : ended);
  }
  const next = nextByItself(debate);
  if (next) return entry(recognised(debate, turn, next));
  const request = holder?.request ?? null;
  if (request !== null) return entry({ type: 'speaker-finished', turn, request, by: 'clock' });
  return entry((holder?.side && floorPassed(debate, turn, holder.side, at)) ?? ended);
}

/** What somebody from the list was writing when the time was up is filed as at the end of a turn. */
const speechCleared = (
  debate: OpenedDebate,
  leaving: Leaving,
  at: Instant,
  { drafts = [] }: Facts,
): Entry[] => [
  ...cutOffSpeech(debate, leaving, drafts, at),
  entryBy(
    'clock',
    at,
  )({
    type: 'speech-cleared',
    turn: leaving.turn,
    request: leaving.request,
  }),
];

/** The clock in the chair: the next turn, or the final vote after the last one. */
function callNext(debate: OpenedDebate, entry: EntryOf, at: Instant): Entry[] {
  const turn = nextTurn(debate);
  if (turn === null) return [entry(finalVoteOpened(debate, at))];
  if (!emptySeat(debate, turn)) return callingEntries(debate, turn, entry, at);
  const mate = standIn(debate, turn);
  return mate
    ? callingEntries(debate, turn, entry, at, mate)
    : [...firstVoteClosed(debate, turn, entry), entry({ type: 'turn-skipped', turn })];
}
