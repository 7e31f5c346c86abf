import * as z from 'zod';
import { Card } from '../evidence/card.js';
import { Format } from '../formats/format.js';
import { Results } from '../verdict/results.js';
import { Relation } from './arguments/argument.js';
import { DebatedMotion, Podium, Rule } from './commands.js';
import { Restorable } from './restorable.js';
import { CommandId, Instant, PersonId, SeatId, Side, Visibility } from './vocabulary.js';

export const DivisionName = z.enum(['pre', 'post']);
export type DivisionName = z.infer<typeof DivisionName>;

/** SHA-256 of a salt and somebody's words, where an event has words; they are kept apart so that they can be withheld. */
const contentHash = z.string().optional();
const turn = z.int().nonnegative();
const ms = z.int().nonnegative();
const type = <const T extends string>(name: T) => z.literal(name);

/** Everything that can ever have happened in a debate. Past tense, public, never edited, never deleted. */
export const DebateEvent = z.discriminatedUnion('type', [
  z.object({
    type: type('debate-opened'),
    contentHash,
    code: z.string(),
    motion: DebatedMotion,
    format: Format,
    visibility: Visibility,
    chair: PersonId.nullable(),
    podium: Podium,
    startsAt: Instant.nullable(),
    rehearsal: z.boolean(),
  }),
  z.object({ type: type('lobby-opened') }),
  z.object({ type: type('division-opened'), division: DivisionName, closesAt: Instant.nullable() }),
  z.object({ type: type('division-closed'), division: DivisionName }),
  z.object({
    type: type('seat-claimed'),
    contentHash,
    seat: SeatId,
    person: PersonId,
    robot: z.boolean(),
  }),
  z.object({
    type: type('seat-moved'),
    contentHash,
    seat: SeatId,
    person: PersonId,
    from: PersonId,
    robot: z.boolean(),
  }),
  z.object({ type: type('seat-vacated'), seat: SeatId }),
  z.object({ type: type('seat-checked-in'), seat: SeatId }),
  z.object({ type: type('chair-taken'), contentHash, person: PersonId }),
  z.object({ type: type('deputy-named'), contentHash, person: PersonId }),
  z.object({ type: type('chair-handed-over'), to: PersonId.nullable() }),
  z.object({ type: type('turn-called'), turn, startsAt: Instant, reading: ms, budget: ms }),
  z.object({ type: type('turn-held'), turn }),
  z.object({ type: type('turn-started'), turn }),
  z.object({ type: type('clock-paused'), contentHash, turn }),
  z.object({ type: type('clock-resumed'), turn }),
  z.object({ type: type('turn-extended'), turn, seconds: z.int().positive(), both: z.boolean() }),
  z.object({ type: type('overtime-started'), turn }),
  z.object({ type: type('turn-ended'), turn, by: z.enum(['chair', 'speaker', 'clock']) }),
  z.object({ type: type('turn-skipped'), contentHash, turn }),
  z.object({ type: type('floor-cleared'), turn }),
  z.object({ type: type('prep-started'), turn, side: Side }),
  z.object({ type: type('prep-stopped'), turn, side: Side, spent: ms, dry: z.boolean() }),
  z.object({
    type: type('argument-filed'),
    contentHash,
    argument: z.int().positive(),
    turn,
    seat: SeatId,
    side: Side,
    person: PersonId,
    relations: z.array(Relation),
    cards: z.array(Card),
    words: z.int().nonnegative(),
    overtime: z.boolean(),
    cutOff: z.boolean(),
  }),
  z.object({
    type: type('argument-hidden'),
    contentHash,
    argument: z.int().positive(),
    rule: Rule,
  }),
  z.object({ type: type('argument-restored'), argument: z.int().positive() }),
  z.object({ type: type('podium-blanked') }),
  z.object({ type: type('podium-shown') }),
  z.object({ type: type('result-published'), results: Results }),
  z.object({ type: type('command-undone'), of: CommandId, restored: Restorable }),
  z.object({ type: type('outage-credited'), from: Instant, to: Instant }),
  z.object({ type: type('debate-cancelled'), contentHash }),
]);
export type DebateEvent = z.infer<typeof DebateEvent>;
export type EventOf<T extends DebateEvent['type']> = Extract<DebateEvent, { type: T }>;
