import * as z from 'zod';
import { Restored } from '../restorable.js';
import { contentHash, type } from '../spelling.js';
import { CommandId, PersonId } from '../vocabulary.js';

export const chairEvents = [
  z.object({ type: type('chair-taken'), contentHash, person: PersonId }),
  z.object({ type: type('deputy-named'), contentHash, person: PersonId }),
  z.object({ type: type('deputy-dismissed'), person: PersonId }),
  z.object({ type: type('chair-handed-over'), to: PersonId.nullable() }),
  z.object({
    type: type('chair-succeeded'),
    from: PersonId,
    to: PersonId.nullable(),
    cause: z.enum(['lost']),
  }),
  z.object({ type: type('podium-blanked') }),
  z.object({ type: type('podium-shown') }),
  z.object({ type: type('command-undone'), of: CommandId, restored: Restored }),
] as const;
