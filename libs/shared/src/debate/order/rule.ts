import * as z from 'zod';

/** Why something is hidden or somebody sanctioned: the rule that was broken. */
export const Rule = z.enum([
  'abuse',
  'hate',
  'obscene',
  'spam',
  'personal-data',
  'unrelated',
  'duplicate',
]);
export type Rule = z.infer<typeof Rule>;
