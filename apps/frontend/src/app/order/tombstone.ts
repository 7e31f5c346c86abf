import {
  type Appeal,
  hidingOf,
  isHidden,
  type OpenedDebate,
  type Saying,
  wordsOfRule,
} from '@crossbench/shared';
import { timeOfDay } from '../ui/time-text';
import { actorName } from './sanction-words';

/** What stands where hidden words were: by whom they were hidden and when, the rule, the reason, and the appeal. */
export function tombstone(
  debate: OpenedDebate,
  of: Saying | { readonly argument: number },
): string | null {
  const hiding = hidingOf(debate, of);
  if (!hiding || !isHidden(debate, of)) return null;
  const by = `Hidden by ${actorName(debate, hiding)}, at ${timeOfDay(hiding.at)}`;
  const why = `${wordsOfRule(hiding.rule)}. “${hiding.reason}”`;
  const appeal = debate.appeals.find(({ act }) => act === hiding.seq);
  return [`${by}: ${why}`, appeal && appealWords(debate, appeal)].filter(Boolean).join(' ');
}

/** How far an appeal has come, as a sentence. */
export function appealWords({ names }: OpenedDebate, { decision }: Appeal): string {
  if (!decision) return 'An appeal waits for another moderator.';
  const alone = decision.alone ? ', who had acted and was alone' : '';
  const result = decision.result === 'upheld' ? 'upheld' : 'dismissed';
  const by = names[decision.by] || 'a moderator';
  return `An appeal was ${result} by ${by}${alone}: “${decision.reason}”`;
}

/** The tombstones of all arguments that are hidden now, by number. */
export const tombstones = (debate: OpenedDebate): ReadonlyMap<number, string> =>
  new Map(debate.hidden.map((number) => [number, tombstone(debate, { argument: number }) ?? '']));
