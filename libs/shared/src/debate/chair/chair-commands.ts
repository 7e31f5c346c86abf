import * as z from 'zod';
import { type } from '../spelling.js';
import { PersonId } from '../vocabulary.js';

export const chairCommands = [
  z.object({ type: type('take-chair') }),
  z.object({ type: type('become-deputy') }),
  z.object({ type: type('dismiss-deputy'), person: PersonId }),
  z.object({ type: type('hand-over'), to: z.union([PersonId, z.literal('clock')]) }),
  z.object({ type: type('blank-podium') }),
  z.object({ type: type('show-podium') }),
  z.object({ type: type('undo') }),
] as const;
