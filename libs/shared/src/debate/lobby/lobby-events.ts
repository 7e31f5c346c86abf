import * as z from 'zod';
import { type } from '../spelling.js';
import { SeatId } from '../vocabulary.js';

export const lobbyEvents = [
  z.object({ type: type('coin-tossed'), seed: z.int().nonnegative(), heads: z.boolean() }),
  z.object({ type: type('time-granted'), seat: SeatId, percent: z.int().min(0).max(100) }),
] as const;
