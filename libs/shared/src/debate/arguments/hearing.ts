import type { Recorded } from '../../record/recorded.js';
import type { Argument } from './argument.js';
import type { EventOf } from '../events.js';
import type { Words } from '../refusal.js';
import { voiceOf } from '../speakers/voice.js';
import { type OpenedDebate, placeOf } from '../state.js';

/** An argument as it was filed. Its text is null where the log withholds it. */
export function argumentFiled(
  event: EventOf<'argument-filed'>,
  { at, seq, wording }: Recorded,
  { tag = '', body = '', quotes = [] }: Words,
): Argument {
  const { turn, seat = null, request = null, side, person, relations, cards, words } = event;
  const {
    notedBy = null,
    overtime,
    cutOff,
    answers = null,
    concessions = [],
    isNew = false,
  } = event;
  const text = wording ? { tag, body, quotes } : null;
  return {
    ...{ number: event.argument, seq, at, turn, seat, request, side, person, notedBy },
    ...{ relations, cards, concessions, words, overtime, cutOff, answers, isNew },
    ...{ ruling: null, retracted: false, hidden: false, voided: false },
    ...{ text, firstText: text, corrections: [] },
  };
}

/** A debate in which one more argument has been filed. */
export function withArgument(debate: OpenedDebate, argument: Argument): OpenedDebate {
  const place = placeOf(argument.turn, voiceOf(argument));
  const words = (debate.filedWords[place] ?? 0) + argument.words;
  return {
    ...debate,
    arguments: [...debate.arguments, argument],
    filedWords: { ...debate.filedWords, [place]: words },
  };
}
