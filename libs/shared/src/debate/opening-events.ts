import * as z from 'zod';
import { Format } from '../formats/format.js';
import { contentHash, type } from './spelling.js';
import { DebatedMotion, Medium, Podium, QuestionPolicy } from './settings.js';
import { Instant, PersonId, Visibility } from './vocabulary.js';

export const openingEvents = [
  z.object({
    type: type('debate-opened'),
    contentHash,
    code: z.string(),
    motion: DebatedMotion,
    format: Format,
    visibility: Visibility,
    chair: PersonId.nullable(),
    podium: Podium,
    questions: QuestionPolicy.optional(),
    /** Missing in logs of the time when every debate was written. */
    medium: Medium.optional(),
    startsAt: Instant.nullable(),
    rehearsal: z.boolean(),
  }),
  z.object({ type: type('lobby-opened') }),
  z.object({ type: type('outage-credited'), from: Instant, to: Instant }),
  z.object({ type: type('debate-moved'), contentHash }),
  z.object({ type: type('debate-cancelled'), contentHash }),
] as const;
