import type { Badge, CardCheck } from '@crossbench/shared';

/** What kind of text a source is, as a badge says it. */
export const badgeWords: Readonly<Record<Badge, string>> = {
  'opinion-essay': 'opinion essay',
  'forum-speculation': 'forum speculation',
  'fact-sheet': 'fact sheet',
};

/** What the comparison of a quote with its source came to. */
export const checkWords: Readonly<Record<CardCheck, string>> = {
  verified: 'matches the source text',
  altered: 'differs from the source text',
  unverifiable: 'no stored source',
};

/** A cite with its passage, as in "…, ¶4". */
export const citeWords = (cite: string, passage: number | null): string =>
  passage === null || cite.includes('¶') ? cite : `${cite}, ¶${passage}`;
