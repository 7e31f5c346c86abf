import * as z from 'zod';
import { Results } from '../verdict/results.js';
import { type } from './spelling.js';
import { Instant } from './vocabulary.js';

export const DivisionName = z.enum(['pre', 'post']);
export type DivisionName = z.infer<typeof DivisionName>;

const division = DivisionName;

export const divisionEvents = [
  z.object({ type: type('division-opened'), division, closesAt: Instant.nullable() }),
  z.object({ type: type('division-closed'), division }),
  z.object({ type: type('result-published'), results: Results }),
] as const;
