import { revealed } from '../arguments/argument-moves.js';
import type { CommandOf } from '../commands.js';
import type { EventOf } from '../events.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { bookOf, type OpenedDebate, segmentAt } from '../state.js';
import { inBook } from './turn-book.js';

/** Declares that a turn does not count, and whether it is held again. What was said in it stays readable. */
export function voidTurn(
  debate: OpenedDebate,
  { turn, again, reason }: CommandOf<'void-turn'>,
  { by, at }: Issued,
): Decision {
  if (debate.stage !== 'live') return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (debate.floor.phase !== 'idle') return refuse({ code: 'floor-taken' });
  if (bookOf(debate, turn)?.outcome !== 'ended') return refuse({ code: 'turn-not-over' });
  return accept(entryBy(by, at)({ type: 'turn-voided', turn, again }, { reason }));
}

export function voided(
  debate: OpenedDebate,
  { turn, again }: EventOf<'turn-voided'>,
): OpenedDebate {
  const said = debate.arguments.filter((each) => each.turn === turn).map(({ number }) => number);
  const { side } = segmentAt(debate, turn);
  const owed = (again && bookOf(debate, turn)?.owed) || 0;
  return revealed({
    ...debate,
    ...(side && { owed: { ...debate.owed, [side]: debate.owed[side] + owed } }),
    voided: [...new Set([...debate.voided, ...said])],
    books: inBook(debate.books, turn, { outcome: again ? 'repeated' : 'voided' }),
  });
}
