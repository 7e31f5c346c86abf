import * as z from 'zod';
import { floor, reason, turn, type } from '../spelling.js';
import { longestTurn } from '../../formats/correspondence.js';
import { SeatId } from '../vocabulary.js';

const why = reason.optional();

export const floorCommands = [
  /** `seat` says who speaks where the format leaves it open, or who of the same team stands in. */
  z.object({ type: type('call-turn'), floor, seat: SeatId.optional() }),
  z.object({ type: type('start-turn'), floor }),
  z.object({ type: type('hold-turn'), floor }),
  z.object({ type: type('pause-clock'), floor, reason: why }),
  z.object({ type: type('resume-clock'), floor }),
  z.object({
    type: type('extend-turn'),
    floor,
    seconds: z.int().min(1).max(longestTurn),
    both: z.boolean(),
  }),
  z.object({ type: type('end-turn'), floor }),
  z.object({ type: type('skip-turn'), floor, reason: why }),
  z.object({ type: type('yield-floor') }),
  z.object({ type: type('spend-prep') }),
  z.object({ type: type('stop-prep') }),
  z.object({ type: type('take-technical-pause') }),
  z.object({ type: type('repeat-overrun'), floor }),
  z.object({ type: type('void-turn'), floor, turn, again: z.boolean(), reason }),
  z.object({
    type: type('call-recess'),
    floor,
    seconds: z.int().min(10).max(86_400).nullable(),
    reason: why,
  }),
  z.object({ type: type('end-recess'), floor }),
] as const;
