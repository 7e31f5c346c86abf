import { type Voice, sideOfVoice, voiceOf } from '../speakers/voice.js';
import type { OpenedDebate } from '../state.js';
import { otherSide, type Side } from '../vocabulary.js';
import { type ArgumentDraft, opposing } from './argument.js';

/**
 * The side that an argument speaks for: that of its seat, or the one that its speaker asked for the floor for. From a voice
 * on neither side it is the one that the speaker names, else the one that the first relation takes, else the one that the
 * voice spoke for last; null where nothing tells.
 */
export function sideTaken(
  debate: OpenedDebate,
  voice: Voice,
  { side, relations }: Pick<ArgumentDraft, 'side' | 'relations'>,
): Side | null {
  const said = sideOfVoice(debate, voice) ?? side;
  if (said) return said;
  for (const { kind, to } of relations) {
    const target = debate.arguments[to - 1]?.side;
    if (target) return opposing.includes(kind) ? otherSide(target) : target;
  }
  return debate.arguments.findLast((argument) => voiceOf(argument) === voice)?.side ?? null;
}

/** Whoever has the floor from the list may speak for neither side; a seat's own turn is for one. */
export const needsSide = (voice: Voice): boolean => typeof voice === 'string';
