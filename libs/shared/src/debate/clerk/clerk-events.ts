import * as z from 'zod';
import { contentHash, type } from '../spelling.js';
import { PersonId } from '../vocabulary.js';

export const clerkEvents = [
  z.object({ type: type('clerk-named'), contentHash, person: PersonId }),
  z.object({ type: type('clerk-dismissed'), person: PersonId }),
] as const;
