import * as z from 'zod';
import { SourceId } from './source.js';

export const MotionKind = z.enum(['policy', 'value', 'fact', 'counterfactual']);
export type MotionKind = z.infer<typeof MotionKind>;

export const MotionId = z.string().regex(/^[a-z0-9-]{3,64}$/);
export type MotionId = z.infer<typeof MotionId>;

/** Passages of one source, counted from 1. */
export const Provenance = z.object({ sourceId: SourceId, passages: z.array(z.int().positive()) });
export type Provenance = z.infer<typeof Provenance>;

/** One prepared argument of a side's brief. Its quote is a contiguous span of the passage, letter for letter. */
export const BriefArgument = z.object({
  tag: z.string().min(1).max(140),
  body: z.string().min(1).max(2000),
  card: z.object({
    sourceId: SourceId,
    passage: z.int().positive(),
    quote: z.string().min(1).max(600),
  }),
  /** Which of the other side's four arguments (0 to 3) this one rebuts, if it rebuts one. */
  rebuts: z.int().min(0).max(3).optional(),
});
export type BriefArgument = z.infer<typeof BriefArgument>;

/** A sentence that can be debated, with what a neutral host would hand to both sides. */
export const Motion = z.object({
  id: MotionId,
  wording: z.string().min(8).max(200),
  kind: MotionKind,
  /** At most 120 words of neutral, dated facts. */
  infoSlide: z.object({ text: z.string().min(1).max(1200), asOf: z.iso.date() }),
  definitions: z.array(z.object({ term: z.string().min(1), meaning: z.string().min(1) })),
  /** What the two sides disagree about, in a sentence or two. */
  disputed: z.string().min(1),
  /** What each side has to show in order to win. */
  burdens: z.object({ proposition: z.string().min(1), opposition: z.string().min(1) }),
  sources: z.array(Provenance).min(1),
  brief: z.object({
    proposition: z.array(BriefArgument).length(4),
    opposition: z.array(BriefArgument).length(4),
  }),
});
export type Motion = z.infer<typeof Motion>;
