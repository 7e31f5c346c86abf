import { type OpenedDebate, sideOfSeat } from '../state.js';
import { otherSide, type SeatId, type Side } from '../vocabulary.js';
import { type ArgumentDraft, opposing } from './argument.js';

/**
 * The side that an argument speaks for: its seat's. From a seat on neither side it is the one that the speaker names, else the
 * one that the first relation takes, else the one that the seat spoke for last; null where nothing tells.
 */
export function sideTaken(
  debate: OpenedDebate,
  seat: SeatId,
  { side, relations }: Pick<ArgumentDraft, 'side' | 'relations'>,
): Side | null {
  const said = sideOfSeat(debate, seat) ?? side;
  if (said) return said;
  for (const { kind, to } of relations) {
    const target = debate.arguments[to - 1];
    if (target) return opposing.includes(kind) ? otherSide(target.side) : target.side;
  }
  return debate.arguments.filter((argument) => argument.seat === seat).at(-1)?.side ?? null;
}
