import * as z from 'zod';

/** What kind of text a source is; shown as a badge wherever the source is cited. */
export const Badge = z.enum(['opinion-essay', 'forum-speculation', 'fact-sheet']);
export type Badge = z.infer<typeof Badge>;

export const SourceId = z.string().regex(/^[a-z0-9-]{3,64}$/);
export type SourceId = z.infer<typeof SourceId>;

/** A stored text that cards quote from. Passages are numbered from 1; a card is a span of one of them. */
export const Source = z.object({
  id: SourceId,
  title: z.string().min(1).max(200),
  badge: Badge,
  /** How the text is cited; the passage's number is added behind it, as in "…, ¶4". */
  cite: z.string().min(1).max(200),
  /** The day the text describes the world as it was, `YYYY-MM-DD`. */
  asOf: z.iso.date(),
  /** The published works that the text rests on, one reference each. */
  references: z.array(z.string().min(1).max(400)),
  passages: z.array(z.string().min(1).max(2000)).min(1),
});
export type Source = z.infer<typeof Source>;
