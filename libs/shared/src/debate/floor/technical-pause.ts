import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, seatOf, sideOfSeat } from '../state.js';
import { later } from '../vocabulary.js';
import { patience } from './patience.js';

/** How long a technical pause lasts at the format's own pace, ms. */
export const technicalPause = 60_000;

/** Each side may stop the clock once, for a minute, when something of its own does not work. */
export function takeTechnicalPause(
  debate: OpenedDebate,
  turn: number,
  { by, at }: Issued,
): Decision {
  const seat = seatOf(debate, by);
  const side = seat && sideOfSeat(debate, seat);
  if (!side) return refuse({ code: 'not-allowed' });
  const { floor } = debate;
  const stands = floor.phase === 'paused' || (floor.phase === 'called' && floor.startsAt === null);
  if (stands) return refuse({ code: 'already-so' });
  if (floor.phase !== 'called' && floor.phase !== 'running') return refuse({ code: 'floor-idle' });
  if (debate.technicalPauses.includes(side)) return refuse({ code: 'pause-taken', side });
  const until = later(at, patience(debate.format, technicalPause));
  return accept(entryBy(by, at)({ type: 'technical-pause-taken', turn, side, until }));
}
