import { atTable } from '../challenge/challenge.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, seatOf, segmentAt, sideOfSeat } from '../state.js';
import type { Side } from '../vocabulary.js';

/** Preparation is spent by a side itself, between the call and the start of its own turn or of its own questions. */
export function spendPrep(debate: OpenedDebate, { by, at }: Issued): Decision {
  const side = sideOf(debate, by);
  const { floor } = debate;
  if (floor.phase === 'prep') return refuse({ code: 'already-so' });
  if (floor.phase !== 'called') return refuse({ code: 'floor-idle' });
  if (segmentAt(debate, floor.turn).prep === false) return refuse({ code: 'no-prep-here' });
  if (atTable(debate)) return refuse({ code: 'challenge-open' });
  if (!side || ownerOf(debate, floor.turn) !== side) return refuse({ code: 'not-your-turn' });
  if (debate.pools[side] <= 0) return refuse({ code: 'no-prep-left', side });
  return accept(entryBy(by, at)({ type: 'prep-started', turn: floor.turn, side }));
}

/** By the side that spends it, or by the chair. */
export function stopPrep(debate: OpenedDebate, { by, at }: Issued): Decision {
  const { floor } = debate;
  if (floor.phase !== 'prep') return refuse({ code: 'already-so' });
  if (debate.chair !== by && sideOf(debate, by) !== floor.side)
    return refuse({ code: 'not-allowed' });
  const spent = Math.min(debate.pools[floor.side], at - floor.since);
  const { turn, side } = floor;
  return accept(entryBy(by, at)({ type: 'prep-stopped', turn, side, spent, dry: false }));
}

/** Whose preparation a turn may wait for: its own side's, in cross-examination the asker's. */
export function ownerOf(debate: OpenedDebate, turn: number): Side | null {
  const { side, asker } = segmentAt(debate, turn);
  return side ?? (asker ? sideOfSeat(debate, asker) : null);
}

function sideOf(debate: OpenedDebate, person: Issued['by']): Side | null {
  const seat = seatOf(debate, person);
  return seat === null ? null : sideOfSeat(debate, seat);
}
