import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { bookOf, type OpenedDebate, segmentAt } from '../state.js';
import { otherSide, type Side } from '../vocabulary.js';

/** More time for the turn, and as much for the other side's next one where it has one; in a free debate for its clock. */
export function extendTurn(
  debate: OpenedDebate,
  turn: number,
  { seconds, both }: CommandOf<'extend-turn'>,
  { by, at }: Issued,
): Decision {
  if (debate.floor.phase === 'prep') return refuse({ code: 'floor-taken' });
  const { side, sideClock } = segmentAt(debate, turn);
  const nobodys = sideClock !== undefined && !debate.holder?.side;
  const repaid = nobodys || (both && (side === null || speaksAgain(debate, otherSide(side))));
  return accept(entryBy(by, at)({ type: 'turn-extended', turn, seconds, both: repaid }));
}

/** Gives the other side, for its next turn, what the last turn ran over. */
export function repeatOverrun(debate: OpenedDebate, { by, at }: Issued): Decision {
  if (debate.floor.phase !== 'idle') return refuse({ code: 'floor-taken' });
  const last = debate.books.at(-1);
  const side = last && segmentAt(debate, last.turn).side;
  const over = last?.outcome === 'ended' && last.overtime > 0 && !last.repaid;
  if (!last || !side || !over || !speaksAgain(debate, otherSide(side)))
    return refuse({ code: 'no-overrun' });
  return accept(entryBy(by, at)({ type: 'overrun-repeated', turn: last.turn, ms: last.overtime }));
}

const speaksAgain = (debate: OpenedDebate, side: Side): boolean =>
  debate.format.segments.some(
    (segment, turn) => segment.side === side && !bookOf(debate, turn)?.calledAt,
  );
