import * as z from 'zod';
import { type } from '../spelling.js';
import { SeatId } from '../vocabulary.js';

export const lobbyCommands = [
  z.object({ type: type('toss-coin') }),
  /** More time for one seat's own turns; 0 takes it back. */
  z.object({ type: type('grant-time'), seat: SeatId, percent: z.int().min(0).max(100) }),
] as const;
