import * as z from 'zod';
import { type } from '../spelling.js';
import { PersonId } from '../vocabulary.js';

export const clerkCommands = [
  z.object({ type: type('become-clerk') }),
  z.object({ type: type('dismiss-clerk'), person: PersonId }),
] as const;
