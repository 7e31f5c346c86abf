import { changedWords, wordDiff } from '../../evidence/word-diff.js';
import { firstSentence } from '../../evidence/words.js';
import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { voiceOf } from '../speakers/voice.js';
import type { OpenedDebate } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { isAuthor } from './authorship.js';
import { type Argument, longestTag } from './argument.js';
import { wordsLeft, wordsOf } from './filing.js';
import { stands } from './standing.js';

/** How often one argument may be corrected. */
export const correctionsPerArgument = 3;

/** Words that one correction may change. */
export const correctedWords = 30;

type Written = Pick<CommandOf<'correct-argument'>, 'tag' | 'body'>;

/** Whoever filed an argument puts a slip right, until the final vote opens. The first text stays on record. */
export function correctArgument(
  debate: OpenedDebate,
  { argument, tag, body }: CommandOf<'correct-argument'>,
  { by, at }: Issued,
): Decision {
  const target = debate.arguments[argument - 1];
  if (!target) return refuse({ code: 'no-such-argument', argument });
  const written = asWritten({ tag, body });
  const objection = correctable(debate, by, target) ?? objectionTo(debate, target, written);
  if (objection) return refuse(objection);
  const said = { tag: written.tag || firstSentence(body, longestTag), body };
  const words = wordsOf(written);
  return accept(entryBy(by, at)({ type: 'argument-corrected', argument, words }, said));
}

/** Why somebody cannot correct an argument, whatever they would write; null where they can. */
export function correctable(
  debate: OpenedDebate,
  person: PersonId,
  { number: argument, ...target }: Argument,
): Refusal | null {
  const { stage } = debate;
  if (!isAuthor(debate, target, person)) return { code: 'not-your-argument' };
  if (stage !== 'live') return { code: 'wrong-stage', stage };
  if (!stands(target) || !target.text) return { code: 'not-standing', argument };
  return target.corrections.length >= correctionsPerArgument
    ? { code: 'no-corrections-left', limit: correctionsPerArgument }
    : null;
}

function objectionTo(debate: OpenedDebate, target: Argument, after: Written): Refusal | null {
  const before = asWritten(target.text ?? { tag: '', body: '' });
  const words = wordsOf(after);
  if (words === 0) return { code: 'nothing-to-say' };
  if (before.tag === after.tag && before.body === after.body) return { code: 'already-so' };
  const left = wordsLeft(debate, voiceOf(target), target.turn) + target.words;
  if (words > left) return { code: 'too-many-words', left, words };
  return wordsChanged(before, after) > correctedWords
    ? { code: 'too-many-changes', limit: correctedWords }
    : null;
}

/** Words that a correction changes in tag and body together; without end where there are far too many. */
export function wordsChanged(before: Written, after: Written): number {
  const most = 2 * correctedWords;
  const tags = wordDiff(before.tag, after.tag, most);
  const bodies = wordDiff(before.body, after.body, most);
  return tags && bodies ? changedWords(tags) + changedWords(bodies) : Infinity;
}

/** What somebody wrote themselves: a tag that is the first sentence was taken from the body, and its words count once. */
export const asWritten = ({ tag, body }: Written): Written => ({
  tag: tag === firstSentence(body, longestTag) ? '' : tag,
  body,
});
