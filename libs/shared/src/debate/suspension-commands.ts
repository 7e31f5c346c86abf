import * as z from 'zod';
import { reason, type } from './spelling.js';
import { Side } from './vocabulary.js';

export const suspensionCommands = [
  z.object({ type: type('suspend-debate'), reason }),
  z.object({ type: type('resume-debate') }),
  /** `side` is the one that stayed away; null where it is not one side's doing. */
  z.object({ type: type('abandon-debate'), side: Side.nullable(), reason }),
] as const;
