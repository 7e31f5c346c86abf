import {
  type Argument,
  type Challenge,
  groundWords,
  isOpen,
  type OpenedDebate,
  otherSide,
} from '@crossbench/shared';
import { nameAt, sideName } from '../room/holders';

/** What has happened to challenges between two moments of a debate, as sentences to read out. */
export function challengeNews(before: OpenedDebate, after: OpenedDebate): readonly string[] {
  return after.challenges.flatMap((challenge, i) => {
    const was = before.challenges[i];
    if (was === challenge) return [];
    return was ? (moved(was, challenge, after) ?? []) : raised(challenge, after);
  });
}

const raised = ({ seat, side, argument, ground }: Challenge, debate: OpenedDebate): string =>
  `${nameAt(debate, seat)} challenges a card of argument ${argument}: ${groundWords[ground].name}. ` +
  `The clock waits. ${sideName(debate, otherSide(side))} may answer.`;

function moved(was: Challenge, is: Challenge, debate: OpenedDebate): string | null {
  const card = `A card of argument ${is.argument}`;
  if (is.ruling && !was.ruling)
    return is.ruling.result === 'upheld'
      ? `${card} was struck by the chair.`
      : `The challenge was dismissed. The card of argument ${is.argument} stands.`;
  if (was.ruling && !is.ruling) return 'The ruling was taken back. The challenge is open again.';
  if (is.standing === 'withdrawn' && isOpen(was)) return 'The challenge was withdrawn.';
  if (is.deferred && !was.deferred) return 'There is nobody to rule yet. The debate goes on.';
  if (is.standing === was.standing) return null;
  return is.standing === 'answered'
    ? `${nameAt(debate, is.answer?.seat ?? '')} has answered the challenge.`
    : 'The time to answer the challenge is over.';
}

/** What has happened to arguments that were filed before, as sentences to read out. */
export function contentNews(before: OpenedDebate, after: OpenedDebate): readonly string[] {
  return before.arguments.flatMap((was, i) => {
    const is = after.arguments[i];
    return !is || is === was || is.hidden ? [] : (changed(was, is) ?? []);
  });
}

function changed(was: Argument, is: Argument): string | null {
  const named = `Argument ${is.number}`;
  if (is.retracted && !was.retracted) return `${named} was retracted by its author.`;
  if (is.corrections.length > was.corrections.length) return `${named} was corrected.`;
  if (was.ruling || !is.ruling) return null;
  return is.ruling.result === 'allowed'
    ? `${named} is new, and was allowed by the chair.`
    : `${named} is new, and is disregarded.`;
}
