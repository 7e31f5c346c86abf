import * as z from 'zod';
import { Saying } from './order/sanction.js';
import { QuestionCall } from './questions/question.js';
import { Heard, ListOrder } from './speakers/speakers-list.js';
import { Instant, PersonId, SeatId, Side, Stage } from './vocabulary.js';

const turn = z.int().nonnegative();
const ms = z.int().nonnegative();
const since = Instant;

/**
 * Who may speak now. Every phase says since when it holds; nothing ticks.
 * `used` is what the clock had counted when the phase began, `budget` what the turn may use; both in ms.
 */
export const Floor = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('idle'), since }),
  z.object({
    phase: z.literal('called'),
    since,
    turn,
    budget: ms,
    reading: ms,
    startsAt: Instant.nullable(),
  }),
  z.object({
    phase: z.literal('prep'),
    since,
    turn,
    budget: ms,
    reading: ms,
    held: z.boolean(),
    side: Side,
  }),
  z.object({ phase: z.literal('running'), since, turn, budget: ms, used: ms }),
  z.object({
    phase: z.literal('paused'),
    since,
    turn,
    budget: ms,
    used: ms,
    /** When it goes on by itself; missing where that is the chair's word. */
    until: Instant.optional(),
  }),
  z.object({ phase: z.literal('overtime'), since, turn, budget: ms }),
  z.object({ phase: z.literal('clearing'), since, turn }),
  z.object({ phase: z.literal('recess'), since, until: Instant.nullable() }),
]);
export type Floor = z.infer<typeof Floor>;

/**
 * Who has the floor inside an open block: a side in a free debate, a speaker from the list. Its own clock counts while
 * the turn's does: `used` is what it had counted when the floor's phase began, `budget` what it may use (null: as long
 * as the block lasts); both in ms.
 */
export const Holder = z.object({
  side: Side.nullable(),
  person: PersonId.nullable(),
  /** The request that was recognised; null in a free debate. */
  request: z.int().positive().nullable(),
  budget: ms.nullable(),
  used: ms,
});
export type Holder = z.infer<typeof Holder>;

/** Where the time of one turn went, in ms, from its call to its end; the parts add up to the whole. */
export const TurnBook = z.object({
  turn,
  calledAt: Instant,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  /** Voided turns do not count; a repeated one was voided and is held again. */
  outcome: z.enum(['ended', 'skipped', 'voided', 'repeated']).nullable(),
  /** The seat that speaks, where that was said at the call. */
  seat: SeatId.optional(),
  /** What its side was owed when it was called, ms; missing where that was nothing. */
  owed: ms.positive().optional(),
  /** Its overtime was given to the other side as well. */
  repaid: z.literal(true).optional(),
  waited: ms,
  ran: ms,
  paused: ms,
  overtime: ms,
});
export type TurnBook = z.infer<typeof TurnBook>;

export const Division = z.object({
  state: z.enum(['planned', 'open', 'closed']),
  openedAt: Instant.nullable(),
  closesAt: Instant.nullable(),
});
export type Division = z.infer<typeof Division>;

const perSide = z.object({ proposition: ms, opposition: ms });

const numbers = z.array(z.int().positive());

/** Numbers of the challenges and of the new arguments that the chair has ruled on, by result. */
export const Rulings = z.object({
  upheld: numbers,
  dismissed: numbers,
  allowed: numbers,
  disregarded: numbers,
});
export type Rulings = z.infer<typeof Rulings>;

/** The part of a debate that an undo puts back. */
export const Restorable = z.object({
  stage: Stage,
  floor: Floor,
  books: z.array(TurnBook),
  /** What is left of every budget, by its id; ms. */
  pools: perSide.catchall(ms),
  /** Time owed to a side's next turn because the other side's was extended, ms. */
  owed: perSide,
  divisions: z.object({ pre: Division, post: Division }),
  hidden: z.array(z.int().positive()),
  /** Points, exchanges and challenges that are out of sight. */
  hiddenSayings: z.array(Saying),
  blanked: z.boolean(),
  /** Questions that were put on the floor, in that order. */
  questionCalls: z.array(QuestionCall),
  /** Numbers of the sanctions that nobody has lifted. */
  inForce: z.array(z.int().positive()),
  rulings: Rulings,
  holder: Holder.nullable(),
  /** Whoever an interposed question interrupted. */
  interrupted: Holder.nullable(),
  heard: Heard,
  listed: ListOrder,
  /** Arguments of turns that were voided. */
  voided: z.array(z.int().positive()),
});
export type Restorable = z.infer<typeof Restorable>;

/** What an undo records: everything that could be put back when it was recorded. */
export const Restored = Restorable.exactPartial();
