import * as z from 'zod';

export const Choice = z.enum(['for', 'against', 'undecided']);
export type Choice = z.infer<typeof Choice>;

export const choices: readonly Choice[] = Choice.options;

const count = z.int().nonnegative();
const Totals = z.object({ for: count, against: count, undecided: count });
export type Totals = z.infer<typeof Totals>;

export const Verdict = z.enum(['proposition', 'opposition', 'too-close-to-call']);
export type Verdict = z.infer<typeof Verdict>;

/** What the audience's two votes say. The figures beyond the totals are null below ten paired voters. */
export const DivisionResult = z.object({
  pre: Totals,
  post: Totals,
  /** People with both votes: `matrix[before][after]`. */
  matrix: z.object({ for: Totals, against: Totals, undecided: Totals }).nullable(),
  paired: count,
  /** Mean move towards the proposition per paired voter, −2 to 2. */
  meanShift: z.number().nullable(),
  /** Its 95 % interval. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Two-sided exact paired permutation test. */
  p: z.number().nullable(),
  verdict: Verdict,
  /** People who were entitled to vote and did, in either division. */
  eligible: count,
  /** People left out of the paired figures, by reason. */
  excluded: z.object({ onlyFirst: count, onlyFinal: count }),
});
export type DivisionResult = z.infer<typeof DivisionResult>;

export const ArgumentResult = z.object({
  /** Number of the argument. */
  id: z.int().positive(),
  /** How many gave it 0, 1, 2, 3 and 4. */
  ratings: z.array(count).length(5),
  /** Wilson 95 % lower bound of the share that gave 3 or 4; null below five ratings. */
  lower: z.number().nullable(),
  /** Voters who changed their vote and named it. */
  moved: count,
});
export type ArgumentResult = z.infer<typeof ArgumentResult>;

export const Results = z.object({ division: DivisionResult, arguments: z.array(ArgumentResult) });
export type Results = z.infer<typeof Results>;
