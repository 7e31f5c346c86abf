import * as z from 'zod';
import { floor, type } from './spelling.js';

export const divisionCommands = [
  z.object({ type: type('open-division'), floor }),
  z.object({ type: type('close-division'), floor }),
  z.object({ type: type('publish-result') }),
] as const;
