import type { Recorded } from '../../record/recorded.js';
import type { EventOf } from '../events.js';
import type { Words } from '../refusal.js';
import { voiceOf } from '../speakers/voice.js';
import { type OpenedDebate, placeOf } from '../state.js';
import { unreachable } from '../vocabulary.js';
import type { Argument, NewArgumentResult } from './argument.js';

type ArgumentMove = EventOf<
  | 'argument-hidden'
  | 'argument-restored'
  | 'argument-allowed'
  | 'argument-disregarded'
  | 'argument-retracted'
  | 'argument-corrected'
>;

/** Applies what happened to an argument after it was filed. Its place and its number never change. */
export function moveArgument(
  debate: OpenedDebate,
  event: ArgumentMove,
  recorded: Recorded,
  words: Words,
): OpenedDebate {
  const number = event.argument;
  switch (event.type) {
    case 'argument-hidden':
      return revealed({ ...debate, hidden: [...debate.hidden, number] });
    case 'argument-restored':
      return revealed({ ...debate, hidden: debate.hidden.filter((each) => each !== number) });
    case 'argument-allowed':
      return ruled(debate, number, 'allowed', words);
    case 'argument-disregarded':
      return ruled(debate, number, 'disregarded', words);
    case 'argument-retracted':
      return changed(debate, number, () => ({ retracted: true }));
    case 'argument-corrected':
      return corrected(debate, event, recorded, words);
    default:
      return unreachable(event);
  }
}

function ruled(
  debate: OpenedDebate,
  number: number,
  result: NewArgumentResult,
  { reason = null }: { readonly reason?: string | null },
): OpenedDebate {
  const { rulings } = debate;
  const listed = { ...rulings, [result]: [...rulings[result], number] };
  return changed({ ...debate, rulings: listed }, number, () => ({ ruling: { result, reason } }));
}

/** The new text, where the log does not withhold it; the words of the turn with it. */
function corrected(
  debate: OpenedDebate,
  { argument: number, words }: EventOf<'argument-corrected'>,
  { seq, at, wording }: Recorded,
  { tag = '', body = '' }: Words,
): OpenedDebate {
  const target = debate.arguments[number - 1];
  if (!target) return debate;
  const place = placeOf(target.turn, voiceOf(target));
  const filed = (debate.filedWords[place] ?? 0) - target.words + words;
  return changed(
    { ...debate, filedWords: { ...debate.filedWords, [place]: filed } },
    number,
    ({ text, corrections }) => ({
      words,
      text: wording && text ? { ...text, tag, body } : null,
      corrections: [...corrections, { seq, at }],
    }),
  );
}

const changed = (
  debate: OpenedDebate,
  number: number,
  change: (argument: Argument) => Partial<Argument>,
): OpenedDebate => ({
  ...debate,
  arguments: debate.arguments.map((each) =>
    each.number === number ? { ...each, ...change(each) } : each,
  ),
});

/** Brings every argument in line with the lists of hidden ones and of those that were ruled on. */
export function revealed(debate: OpenedDebate): OpenedDebate {
  const { allowed, disregarded } = debate.rulings;
  const ruledOn = new Set([...allowed, ...disregarded]);
  const filed = debate.arguments.map((argument) => {
    const hidden = debate.hidden.includes(argument.number);
    const voided = debate.voided.includes(argument.number);
    const ruling = ruledOn.has(argument.number) ? argument.ruling : null;
    const same =
      hidden === argument.hidden && voided === argument.voided && ruling === argument.ruling;
    return same ? argument : { ...argument, hidden, voided, ruling };
  });
  return { ...debate, arguments: filed, filedWords: countedWords(filed) };
}

/** The words of a void turn leave room for those of the turn that is held instead. */
function countedWords(filed: readonly Argument[]): OpenedDebate['filedWords'] {
  const words: Record<string, number> = {};
  for (const argument of filed) {
    const place = placeOf(argument.turn, voiceOf(argument));
    if (!argument.voided) words[place] = (words[place] ?? 0) + argument.words;
  }
  return words;
}
