import * as z from 'zod';
import { contentHash, type } from './spelling.js';
import { PersonId, SeatId } from './vocabulary.js';

const seat = SeatId;
const person = PersonId;
const robot = z.boolean();

export const seatEvents = [
  z.object({ type: type('seat-claimed'), contentHash, seat, person, robot }),
  z.object({ type: type('seat-moved'), contentHash, seat, person, from: PersonId, robot }),
  z.object({ type: type('seat-vacated'), seat }),
  z.object({ type: type('seat-checked-in'), seat }),
] as const;
