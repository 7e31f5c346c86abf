import { isSilent, type Segment, seatIn } from '../../formats/format.js';
import type { CommandOf } from '../commands.js';
import type { EventOf } from '../events.js';
import { entryBy, type Issued } from '../issued.js';
import { allowance } from '../lobby/accommodation.js';
import { toToss } from '../lobby/toss.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { pointDue } from '../speakers/standing.js';
import { nextTurn, type OpenedDebate, segmentAt } from '../state.js';
import { type Instant, later, type SeatId, type Stage } from '../vocabulary.js';
import { emptySeat, readingTime } from './clock.js';

/** When a turn may be called, or passed over because nobody is there to take it. */
export const callable: readonly Stage[] = ['lobby', 'live'];

type EntryOf = ReturnType<typeof entryBy>;

/** Calls the next turn, of the seat that the format names or of the one that the chair does. */
export function callTurn(
  debate: OpenedDebate,
  { seat }: CommandOf<'call-turn'>,
  { by, at }: Issued,
): Decision {
  if (!callable.includes(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (debate.floor.phase !== 'idle') return refuse({ code: 'floor-taken' });
  if (toToss(debate)) return refuse({ code: 'toss-first' });
  const point = pointDue(debate);
  if (point) return refuse({ code: 'ruling-due', request: point.number });
  const turn = nextTurn(debate);
  if (turn === null) return refuse({ code: 'no-turns-left' });
  const objection = seat ? objectionTo(debate, turn, seat) : emptyRefusal(debate, turn);
  if (objection) return refuse(objection);
  return accept(...callingEntries(debate, turn, entryBy(by, at), at, seat));
}

function emptyRefusal(debate: OpenedDebate, turn: number): Refusal | null {
  const seat = emptySeat(debate, turn);
  return seat ? { code: 'seat-empty', seat } : null;
}

function objectionTo(debate: OpenedDebate, turn: number, seat: SeatId): Refusal | null {
  if (!debate.seats[seat] && debate.medium === 'written') return { code: 'seat-empty', seat };
  return mayTake(debate, turn, seat) ? null : { code: 'wrong-speaker' };
}

/** Whether a seat may speak in a turn: one that the format leaves the choice between, or a team-mate who stands in. */
export function mayTake(debate: OpenedDebate, turn: number, seat: SeatId): boolean {
  const segment = segmentAt(debate, turn);
  if (segment.seats.includes(seat)) return segment.seats.length === 1 || !!segment.oneSpeaker;
  const [own, ...others] = segment.seats.map((id) => seatIn(debate.format, id));
  const mate = seatIn(debate.format, seat);
  if (!own || !mate || own.side === null || (others.length > 0 && !segment.oneSpeaker))
    return false;
  return mate.side === own.side && mate.team === own.team;
}

/** A team-mate who is there and could speak where nobody sits; null when there is none. */
export const standIn = (debate: OpenedDebate, turn: number): SeatId | null =>
  debate.format.seats.find(({ id }) => debate.seats[id] && mayTake(debate, turn, id))?.id ?? null;

export const callingEntries = (
  debate: OpenedDebate,
  turn: number,
  entry: EntryOf,
  at: Instant,
  seat?: SeatId,
) => [
  ...firstVoteClosed(debate, turn, entry),
  entry(turnCalled(debate, turn, at, seat)),
  ...(isSilent(segmentAt(debate, turn)) ? [entry({ type: 'turn-started', turn })] : []),
];

/** The first call ends the first vote, even if it is one to go on without the speaker; preparation leaves it open. */
export const firstVoteClosed = (debate: OpenedDebate, turn: number, entry: EntryOf) =>
  debate.divisions.pre.state === 'open' && !isSilent(segmentAt(debate, turn))
    ? [entry({ type: 'division-closed', division: 'pre' })]
    : [];

/** What the call of a turn records; it starts by itself when the room has had time to read the last speech, and at once where nobody speaks. */
function turnCalled(
  debate: OpenedDebate,
  turn: number,
  at: Instant,
  named?: SeatId,
): EventOf<'turn-called'> {
  const segment = segmentAt(debate, turn);
  const reading = isSilent(segment) ? 0 : readingTime(wordsBefore(debate), debate.format);
  const seat = named ?? chosen(debate, segment);
  const budget = budgetOf(debate, segment, seat ?? onlySeat(segment));
  const call = {
    type: 'turn-called',
    turn,
    startsAt: later(at, reading),
    reading,
    budget,
  } as const;
  return seat && seat !== onlySeat(segment) ? { ...call, seat } : call;
}

/** Where one of several speaks and nobody said who: the first who is there. */
const chosen = (debate: OpenedDebate, { oneSpeaker, seats }: Segment): SeatId | undefined =>
  oneSpeaker ? (seats.find((seat) => debate.seats[seat]) ?? seats[0]) : undefined;

const onlySeat = ({ seats }: Segment): SeatId | undefined =>
  seats.length === 1 ? seats[0] : undefined;

function wordsBefore({ books, arguments: filed }: OpenedDebate): number {
  const spoken = books.at(-1)?.turn;
  return filed
    .filter((argument) => argument.turn === spoken)
    .reduce((sum, argument) => sum + argument.words, 0);
}

/** What the format gives, what the speaker was granted beyond it, and what is owed to the side; ms. */
function budgetOf(debate: OpenedDebate, { seconds, side }: Segment, seat?: SeatId): number {
  const owed = side ? debate.owed[side] : 0;
  return Math.round(seconds * 1000 * allowance(debate, seat)) + owed;
}
