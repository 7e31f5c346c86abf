import * as z from 'zod';
import { contentHash, type } from './spelling.js';
import { Side } from './vocabulary.js';

export const suspensionEvents = [
  z.object({ type: type('debate-suspended'), contentHash }),
  z.object({ type: type('debate-resumed') }),
  z.object({ type: type('debate-abandoned'), contentHash, side: Side.nullable() }),
] as const;
