import * as z from 'zod';
import { contentHash, number, turn, type } from '../spelling.js';
import { PersonId, SeatId, Side } from '../vocabulary.js';

/** The words of an offer are withheld for ever; an accepted point is said in the words of its acceptance. */
export const poiEvents = [
  z.object({
    type: type('poi-offered'),
    contentHash,
    poi: number,
    turn,
    seat: SeatId,
    side: Side,
    person: PersonId,
    /** Written beforehand, so that it is asked as soon as it is accepted. */
    written: z.boolean(),
  }),
  z.object({ type: type('poi-withdrawn'), poi: number }),
  z.object({ type: type('poi-accepted'), contentHash, poi: number, by: SeatId }),
  z.object({ type: type('poi-declined'), poi: number }),
  z.object({ type: type('poi-answered'), contentHash, poi: number }),
  z.object({ type: type('poi-lapsed'), poi: number }),
] as const;
