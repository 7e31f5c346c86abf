import * as z from 'zod';
import { contentHash, ms, turn, type } from '../spelling.js';
import { Instant, Side } from '../vocabulary.js';

export const floorEvents = [
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
] as const;
