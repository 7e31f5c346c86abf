import * as z from 'zod';
import { contentHash, number, turn, type } from '../spelling.js';
import { PersonId, SeatId, Side } from '../vocabulary.js';

const speaker = { seat: SeatId, side: Side, person: PersonId };

export const examinationEvents = [
  z.object({ type: type('exchange-opened'), contentHash, exchange: number, turn, ...speaker }),
  z.object({ type: type('exchange-answered'), contentHash, exchange: number, ...speaker }),
  z.object({ type: type('exchange-left'), exchange: number }),
] as const;
