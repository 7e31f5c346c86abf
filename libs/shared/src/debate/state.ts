import type { Format, Segment } from '../formats/format.js';
import { isDivision } from '../formats/format.js';
import type { Results } from '../verdict/results.js';
import type { Argument } from './arguments/argument.js';
import type { Challenge } from './challenge/challenge.js';
import type { Question } from './questions/question.js';
import type { DebatedMotion, Medium, Place, Podium, QuestionPolicy } from './settings.js';
import type { HouseOrder } from './order/sanction.js';
import type { Exchange } from './examination/exchange.js';
import type { Poi } from './poi/poi.js';
import type { Floor, Restorable, TurnBook } from './restorable.js';
import type { FloorRequest } from './speakers/floor-request.js';
import type {
  CommandId,
  Instant,
  PersonId,
  SeatId,
  Side,
  Stage,
  Visibility,
} from './vocabulary.js';

export interface Seated {
  readonly person: PersonId;
  readonly name: string;
  readonly ready: boolean;
  readonly robot: boolean;
}

/** The last command of the chair that can still be taken back, and what it changed. */
export interface Undoable {
  readonly commandId: CommandId;
  readonly at: Instant;
  readonly before: Restorable;
  /** Whether it moved the floor. */
  readonly onFloor: boolean;
}

/** A debate whose log has not begun. */
export interface Unopened {
  readonly stage: 'unopened';
}

/** How the coin fell, and what it fell from: anybody can repeat it with `heads(seed)`. */
export interface Toss {
  readonly seed: number;
  readonly heads: boolean;
}

/** A debate that was put off: since when, how far it had come, and who had the floor. Until it goes on nobody has. */
export interface Suspension {
  readonly since: Instant;
  readonly stage: Stage;
  readonly floor: Floor;
  readonly reason: string;
}

/** What a debate is after its log so far. */
export interface OpenedDebate extends Restorable, HouseOrder {
  readonly code: string;
  readonly motion: DebatedMotion;
  readonly format: Format;
  readonly visibility: Visibility;
  readonly podium: Podium;
  readonly questionPolicy: QuestionPolicy;
  readonly medium: Medium;
  /** Empty for a written debate. */
  readonly place: Place;
  readonly rehearsal: boolean;
  readonly organiser: PersonId;
  /** Null when the clock is in the chair. */
  readonly chair: PersonId | null;
  /** When the chair last changed; null while it is as it was opened. */
  readonly chairSince: Instant | null;
  /** In the order in which they would follow. Whoever has the chair may be among them. */
  readonly deputies: readonly PersonId[];
  /** Who notes what is said in a spoken debate. */
  readonly clerks: readonly PersonId[];
  readonly startsAt: Instant | null;
  readonly seats: Readonly<Record<SeatId, Seated>>;
  /** Names of those who have appeared in the log. */
  readonly names: Readonly<Record<PersonId, string>>;
  readonly arguments: readonly Argument[];
  readonly challenges: readonly Challenge[];
  readonly points: readonly Poi[];
  readonly exchanges: readonly Exchange[];
  /** The list of speakers, by the requests' numbers; those that were answered stay on it. */
  readonly requests: readonly FloorRequest[];
  /** Words that each seat, and each speaker from the list, has filed in each turn, by `placeOf` both. */
  readonly filedWords: Readonly<Record<string, number>>;
  /** Published ones, by their numbers. */
  readonly questions: readonly Question[];
  /** Grows whenever the floor moves; a chair's command carries the one it saw. */
  readonly floorVersion: number;
  /** The sides that have taken their technical pause. */
  readonly technicalPauses: readonly Side[];
  /** More time for a seat's own turns, in percent. */
  readonly accommodations: Readonly<Record<SeatId, number>>;
  readonly toss: Toss | null;
  readonly suspension: Suspension | null;
  readonly results: Results | null;
  readonly cancelReason: string | null;
  readonly undoable: Undoable | null;
  readonly lastAt: Instant;
  readonly seq: number;
}

export type Debate = Unopened | OpenedDebate;

export const unopened: Unopened = { stage: 'unopened' };

export const segmentAt = (debate: OpenedDebate, turn: number): Segment => {
  const segment = debate.format.segments[turn];
  if (!segment) throw new Error(`There is no segment ${turn}.`);
  return segment;
};

/** One seat in one turn, or one speaker from the list, by the number of the request. */
export const placeOf = (turn: number, voice: SeatId | number): string =>
  typeof voice === 'number' ? `${turn} #${voice}` : `${turn} ${voice}`;

/** The next turn that has neither ended nor been skipped; null when the last one is over. */
export function nextTurn({ format, books }: OpenedDebate): number | null {
  const over = new Set(books.filter(isOver).map((book) => book.turn));
  const next = format.segments.findIndex((segment, i) => !isDivision(segment) && !over.has(i));
  return next < 0 ? null : next;
}

/** A turn that is not held again. */
export const isOver = ({ outcome }: TurnBook): boolean =>
  outcome !== null && outcome !== 'repeated';

/** The page of a turn that was called and not repeated since. */
export const bookOf = ({ books }: OpenedDebate, turn: number): TurnBook | undefined =>
  books.findLast((book) => book.turn === turn && book.outcome !== 'repeated');

/** The seats that may speak in a turn: the one that was named at its call, or all of the segment's. */
export function speakersOf(debate: OpenedDebate, turn: number): readonly SeatId[] {
  const seat = bookOf(debate, turn)?.seat;
  return seat ? [seat] : segmentAt(debate, turn).seats;
}

/** The seat that a person holds; a person holds at most one. */
export function seatOf(debate: OpenedDebate, person: PersonId): SeatId | null {
  const held = Object.entries(debate.seats).find(([, seated]) => seated.person === person);
  return held?.[0] ?? null;
}

export const sideOfSeat = (debate: OpenedDebate, seat: SeatId): Side | null =>
  debate.format.seats.find((each) => each.id === seat)?.side ?? null;

/** What of a debate an undo can put back. */
export const restorable = (debate: OpenedDebate): Restorable => ({
  stage: debate.stage,
  floor: debate.floor,
  books: debate.books,
  pools: debate.pools,
  owed: debate.owed,
  divisions: debate.divisions,
  hidden: debate.hidden,
  hiddenSayings: debate.hiddenSayings,
  blanked: debate.blanked,
  questionCalls: debate.questionCalls,
  inForce: debate.inForce,
  rulings: debate.rulings,
  holder: debate.holder,
  interrupted: debate.interrupted,
  heard: debate.heard,
  listed: debate.listed,
  voided: debate.voided,
});
