import * as z from 'zod';
import { contentHash, ms, turn, type } from '../spelling.js';
import { Instant, SeatId, Side } from '../vocabulary.js';

export const floorEvents = [
  z.object({
    type: type('turn-called'),
    turn,
    startsAt: Instant,
    reading: ms,
    budget: ms,
    /** Who speaks, where it is not the one seat that the format names. */
    seat: SeatId.optional(),
  }),
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
  z.object({ type: type('floor-passed'), turn, from: Side, to: Side, spent: ms }),
  z.object({ type: type('technical-pause-taken'), turn, side: Side, until: Instant }),
  z.object({ type: type('overrun-repeated'), turn, ms }),
  z.object({ type: type('turn-voided'), contentHash, turn, again: z.boolean() }),
  z.object({ type: type('recess-called'), contentHash, until: Instant.nullable() }),
  z.object({ type: type('recess-ended') }),
] as const;
