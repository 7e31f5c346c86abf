import { type Challenge, isOpen } from '../challenge/challenge.js';
import { groundWords, struckWords } from '../challenge/challenge-words.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import type { Argument } from './argument.js';

/** What is said of an argument in a word or two, wherever it is shown. */
export function argumentTags(debate: OpenedDebate, argument: Argument): readonly string[] {
  const { notedBy, overtime, cutOff, isNew, ruling, turn } = argument;
  const kind = segmentAt(debate, turn).kind.replaceAll('-', ' ');
  const passed = ruling?.result === 'allowed' ? ', allowed' : '';
  return [
    notedBy !== null && 'noted by the clerk',
    overtime && 'over time',
    cutOff && 'cut off by the bell',
    isNew && `new in ${kind}${passed}`,
  ].filter((tag) => tag !== false);
}

/** Why an argument no longer counts, as a sentence; null while it does. */
export function outOfTheReckoning({ retracted, voided, ruling }: Argument): string | null {
  if (retracted) return 'Retracted by its author.';
  if (voided) return 'Said in a turn that was voided.';
  if (ruling?.result !== 'disregarded') return null;
  return `Disregarded by the chair${ruling.reason ? `. “${ruling.reason}”` : '.'}`;
}

/** What became of a challenge to a card, as it stands on the card. */
export interface CardMark {
  readonly card: number;
  readonly kind: 'struck' | 'open' | 'stands';
  readonly words: string;
}

/** What everybody reads on the cards of an argument; cards count from 1. Challenges that were taken back leave no mark. */
export const cardMarks = ({ challenges }: OpenedDebate, argument: number): readonly CardMark[] =>
  challenges.filter((each) => each.argument === argument).flatMap(markOf);

function markOf(challenge: Challenge): CardMark[] {
  const { card, ruling } = challenge;
  const ground = groundWords[challenge.ground].name;
  if (isOpen(challenge))
    return [{ card, kind: 'open', words: `Challenged: ${ground}. Not ruled on yet.` }];
  if (ruling === null) return [];
  if (ruling.result === 'upheld') return [{ card, kind: 'struck', words: struckWords(challenge) }];
  const reason = ruling.reason ? ` “${ruling.reason}”` : '';
  return [{ card, kind: 'stands', words: `Challenged: ${ground}. The card stands.${reason}` }];
}
