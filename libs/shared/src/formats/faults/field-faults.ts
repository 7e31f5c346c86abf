import { Format } from '../format.js';
import { capitalised, type Fault } from './fault.js';
import { fieldCalled, isSpan } from './field-names.js';

type Issue = NonNullable<ReturnType<typeof Format.safeParse>['error']>['issues'][number];

/** What keeps something that is meant to be a format from being one at all: fields that are empty, too long or out of range. */
export function fieldFaults(format: Format): Fault[] {
  const issues = Format.safeParse(format).error?.issues ?? [];
  return issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return { path, sentence: capitalised(sentenceOf(format, path, issue)) };
  });
}

function sentenceOf(format: Format, path: Fault['path'], issue: Issue): string {
  const it = fieldCalled(format, path);
  if (isSpan(path)) return spanSentence(it, issue);
  switch (issue.code) {
    case 'too_small':
      return tooSmall(it, issue);
    case 'too_big':
      return tooBig(it, issue);
    case 'invalid_format':
      return `${it} may only have small letters, digits and hyphens. Choose another one.`;
    default:
      return `${it} is missing or no number. Write a whole number.`;
  }
}

/** A length of time is written as on a timer, whatever is wrong with it. */
function spanSentence(it: string, issue: Issue): string {
  if (issue.code === 'too_big')
    return Number(issue.maximum) >= 86_400
      ? `${it} is more than ${Number(issue.maximum) / 86_400} days. Choose less.`
      : `${it} is more than ${Number(issue.maximum) / 60} minutes. Choose less.`;
  return `${it} is not a time. Write minutes and seconds, like 7:00.`;
}

function tooSmall(
  it: string,
  { origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>,
): string {
  if (origin === 'string') return `${it} is missing. Write one.`;
  if (origin === 'array') return `there are too few ${it}. Have at least ${minimum}.`;
  return `${it} is too small. Have at least ${Number(minimum) + (inclusive ? 0 : 1)}.`;
}

function tooBig(it: string, { origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `${it} is too long. Shorten it to ${maximum} characters.`;
  if (origin === 'array') return `there are too many ${it}. Have at most ${maximum}.`;
  return `${it} is too great. Have at most ${maximum}.`;
}
