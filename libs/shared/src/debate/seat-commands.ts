import * as z from 'zod';
import { type } from './spelling.js';
import { SeatId } from './vocabulary.js';

export const seatCommands = [
  z.object({ type: type('claim-seat'), seat: SeatId, move: z.boolean() }),
  z.object({ type: type('vacate-seat'), seat: SeatId }),
  z.object({ type: type('check-in') }),
] as const;
