import * as z from 'zod';
import { number, turn, type } from '../spelling.js';
import { Prose } from '../vocabulary.js';

/** Most characters of a point of information, and of the line that answers it. */
export const poiCharacters = 140;

const line = Prose.min(1).max(poiCharacters);

export const poiCommands = [
  z.object({ type: type('offer-poi'), turn, text: line.optional() }),
  z.object({ type: type('withdraw-poi'), poi: number }),
  z.object({ type: type('accept-poi'), poi: number }),
  z.object({ type: type('decline-poi'), poi: number }),
  z.object({ type: type('answer-poi'), poi: number, text: line.optional() }),
] as const;
