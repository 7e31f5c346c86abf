import type { Recorded, Rule } from '@crossbench/shared';

/** Why the chair hid an argument. The reason is null where its words are withheld. */
export interface HiddenBecause {
  readonly rule: Rule;
  readonly reason: string | null;
}

const ruleWords: Readonly<Record<Rule, string>> = {
  abuse: 'abuse',
  hate: 'hate',
  obscene: 'obscenity',
  spam: 'spam',
  'personal-data': 'personal data',
  unrelated: 'nothing to do with the motion',
  duplicate: 'said before',
};

/** A rule as the room reads it. */
export const wordsOfRule = (rule: Rule): string => ruleWords[rule];

/** The latest reason for each argument that was ever hidden, by its number. */
export function hiddenBecause(log: readonly Recorded[]): ReadonlyMap<number, HiddenBecause> {
  const found = new Map<number, HiddenBecause>();
  for (const { event, wording } of log) {
    if (event.type !== 'argument-hidden') continue;
    const reason = wording ? (JSON.parse(wording.text) as { reason?: string }).reason : undefined;
    found.set(event.argument, { rule: event.rule, reason: reason ?? null });
  }
  return found;
}
