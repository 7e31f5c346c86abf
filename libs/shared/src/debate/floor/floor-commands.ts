import * as z from 'zod';
import { floor, reason, type } from '../spelling.js';

export const floorCommands = [
  z.object({ type: type('call-turn'), floor }),
  z.object({ type: type('start-turn'), floor }),
  z.object({ type: type('hold-turn'), floor }),
  z.object({ type: type('pause-clock'), floor, reason: reason.optional() }),
  z.object({ type: type('resume-clock'), floor }),
  z.object({
    type: type('extend-turn'),
    floor,
    seconds: z.int().min(1).max(3600),
    both: z.boolean(),
  }),
  z.object({ type: type('end-turn'), floor }),
  z.object({ type: type('skip-turn'), floor, reason: reason.optional() }),
  z.object({ type: type('yield-floor') }),
  z.object({ type: type('spend-prep') }),
  z.object({ type: type('stop-prep') }),
] as const;
