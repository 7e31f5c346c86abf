import * as z from 'zod';
import { Format } from '../formats/format.js';
import { DebatedMotion, Medium, Place, Podium, QuestionPolicy } from './settings.js';
import { reason, type } from './spelling.js';
import { Instant, Visibility } from './vocabulary.js';

export const openingCommands = [
  z.object({
    type: type('open-debate'),
    code: z.string().regex(/^[A-Z0-9]{4,8}$/),
    motion: DebatedMotion,
    format: Format,
    visibility: Visibility,
    chair: z.enum(['organiser', 'clock']),
    podium: Podium,
    questions: QuestionPolicy.optional(),
    medium: Medium.optional(),
    /** Only of a spoken debate. */
    place: Place.optional(),
    startsAt: Instant.nullable(),
    rehearsal: z.boolean(),
  }),
  z.object({ type: type('open-lobby') }),
  /** A spoken debate is held somewhere else from now on. */
  z.object({ type: type('move-debate'), place: Place }),
  z.object({ type: type('cancel-debate'), reason }),
] as const;
