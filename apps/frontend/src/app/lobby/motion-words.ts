import type { Badge, MotionKind } from '@crossbench/shared';

/** What kind of sentence a motion is, and what proving it takes. */
export const kindWords: Readonly<
  Record<MotionKind, { readonly name: string; readonly asks: string }>
> = {
  policy: { name: 'Policy', asks: 'Should this be done?' },
  value: { name: 'Value', asks: 'What matters more?' },
  fact: { name: 'Fact', asks: 'Is this so?' },
  counterfactual: { name: 'What if', asks: 'Would it have been so?' },
};

/** What kind of text a source is, in words that fit a badge. */
export const badgeWords: Readonly<Record<Badge, string>> = {
  'opinion-essay': 'Opinion essay',
  'forum-speculation': 'Forum speculation',
  'fact-sheet': 'Fact sheet',
};
