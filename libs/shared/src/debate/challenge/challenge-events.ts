import * as z from 'zod';
import { contentHash, number, type } from '../spelling.js';
import { Instant, SeatId } from '../vocabulary.js';
import { Ground } from './challenge.js';

const challenge = number;
const seat = SeatId;

export const challengeEvents = [
  z.object({
    type: type('challenge-raised'),
    contentHash,
    challenge,
    argument: number,
    card: number,
    ground: Ground,
    seat,
    answerBy: Instant,
  }),
  z.object({ type: type('challenge-answered'), contentHash, challenge, seat }),
  z.object({ type: type('response-time-ended'), challenge }),
  z.object({ type: type('challenge-withdrawn'), challenge }),
  z.object({ type: type('challenge-deferred'), challenge }),
  z.object({ type: type('challenge-upheld'), contentHash, challenge }),
  z.object({ type: type('challenge-dismissed'), contentHash, challenge }),
] as const;
