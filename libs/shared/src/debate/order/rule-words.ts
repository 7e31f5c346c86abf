import type { Rule } from './rule.js';

const ruleWords: Readonly<Record<Rule, string>> = {
  abuse: 'abuse',
  hate: 'hate',
  obscene: 'obscenity',
  spam: 'spam',
  'personal-data': 'personal data',
  unrelated: 'nothing to do with the motion',
  duplicate: 'said before',
};

/** What a rule forbids, as the room reads it. */
export const wordsOfRule = (rule: Rule): string => ruleWords[rule];
