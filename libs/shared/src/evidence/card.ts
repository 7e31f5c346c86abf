import * as z from 'zod';
import { Prose } from '../debate/vocabulary.js';
import { Badge, SourceId } from './source.js';

/** What a debater sends: a quote, and the passage of a stored source it is said to stand in. */
export const CardDraft = z.object({
  sourceId: SourceId.nullable(),
  passage: z.int().positive().nullable(),
  quote: Prose.min(1).max(2000),
  /** How a text is cited that Crossbench does not store; ignored for stored sources. */
  cite: Prose.max(200).optional(),
});
export type CardDraft = z.infer<typeof CardDraft>;

/** Whether a quote stands in its stored source: letter for letter, otherwise, or nothing to compare it with. */
export const CardCheck = z.enum(['verified', 'altered', 'unverifiable']);
export type CardCheck = z.infer<typeof CardCheck>;

/** A card as the server checked it. Its quote is kept with the words of the argument. */
export const Card = z.object({
  sourceId: SourceId.nullable(),
  /** SHA-256 of the stored text that the quote was compared with. */
  sourceHash: z.string().nullable(),
  passage: z.int().positive().nullable(),
  cite: z.string().max(300),
  badge: Badge.nullable(),
  check: CardCheck,
});
export type Card = z.infer<typeof Card>;
