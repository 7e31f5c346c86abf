import * as z from 'zod';
import { Choice } from './results.js';

/** How much an argument weighed with the voter: 0 not at all, 4 decisive. */
export const Rating = z.object({ argument: z.int().positive(), value: z.int().min(0).max(4) });
export type Rating = z.infer<typeof Rating>;

/** What one person says in the end: the vote, what moved them, what the arguments were worth. */
export const FinalBallot = z.object({
  choice: Choice,
  /** Up to three arguments; counted for those whose vote changed. */
  moved: z.array(z.int().positive()).max(3),
  ratings: z.array(Rating).max(200),
});
export type FinalBallot = z.infer<typeof FinalBallot>;

/** One person's ballots without the person. */
export interface CountedBallot {
  readonly pre: Choice | null;
  readonly post: FinalBallot | null;
}
