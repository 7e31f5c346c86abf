import { changedWords, wordDiff } from '../../evidence/word-diff.js';
import { firstSentence } from '../../evidence/words.js';
import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { voiceOf } from '../speakers/voice.js';
import type { OpenedDebate } from '../state.js';
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
  if (!isAuthor(debate, target, by)) return refuse({ code: 'not-your-argument' });
  if (debate.stage !== 'live') return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (!stands(target) || !target.text) return refuse({ code: 'not-standing', argument });
  if (target.corrections.length >= correctionsPerArgument)
    return refuse({ code: 'no-corrections-left', limit: correctionsPerArgument });

  const written = asWritten({ tag, body });
  const objection = objectionTo(debate, target, asWritten(target.text), written);
  if (objection) return refuse(objection);
  const said = { tag: written.tag || firstSentence(body, longestTag), body };
  const words = wordsOf(written);
  return accept(entryBy(by, at)({ type: 'argument-corrected', argument, words }, said));
}

function objectionTo(
  debate: OpenedDebate,
  target: Argument,
  before: Written,
  after: Written,
): Refusal | null {
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
