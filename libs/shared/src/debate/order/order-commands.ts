import * as z from 'zod';
import { number, reason, type } from '../spelling.js';
import { PersonId } from '../vocabulary.js';
import { Rule } from './rule.js';
import { Appealed, AppealResult, Matter, SanctionKind, Saying } from './sanction.js';

export const orderCommands = [
  z.object({
    type: type('sanction'),
    person: PersonId,
    kind: SanctionKind,
    rule: Rule,
    reason,
    /** How long a mute lasts; the others last until they are lifted. */
    seconds: z.int().min(30).max(3600).optional(),
    about: Matter.optional(),
  }),
  z.object({ type: type('lift-sanction'), sanction: number, reason }),
  z.object({ type: type('hide-words'), of: Saying, rule: Rule, reason }),
  z.object({ type: type('restore-words'), of: Saying }),
  z.object({ type: type('appeal'), of: Appealed, reason }),
  z.object({ type: type('decide-appeal'), appeal: number, result: AppealResult, reason }),
] as const;
