import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { type OpenedDebate, seatOf, segmentAt, sideOfSeat } from '../state.js';
import type { Instant, SeatId } from '../vocabulary.js';
import { isOffered, openPoints } from './points.js';
import { openness, poiWindow } from './poi-window.js';

/** Offers the other side's speaker a point, inside the window. What it says stays hidden until it is taken. */
export function offerPoi(
  debate: OpenedDebate,
  { turn, text }: CommandOf<'offer-poi'>,
  { by, at }: Issued,
): Decision {
  const seat = seatOf(debate, by);
  const side = seat && sideOfSeat(debate, seat);
  if (!seat || !side) return refuse({ code: 'not-allowed' });
  const objection = closed(debate, turn, at) ?? unfit(debate, turn, seat);
  if (objection) return refuse(objection);
  const poi = debate.points.length + 1;
  const written = text !== undefined;
  return accept(
    entryBy(by, at)(
      { type: 'poi-offered', poi, turn, seat, side, person: by, written },
      written ? { text } : undefined,
    ),
  );
}

function closed(debate: OpenedDebate, turn: number, at: Instant): Refusal | null {
  const { floor } = debate;
  if (!('turn' in floor) || floor.turn !== turn) return { code: 'points-closed' };
  if (poiWindow(debate, turn) && floor.phase === 'paused') return { code: 'clock-paused' };
  const open = floor.phase === 'running' && openness(debate, at)?.state === 'open';
  return open ? null : { code: 'points-closed' };
}

function unfit(debate: OpenedDebate, turn: number, seat: SeatId): Refusal | null {
  if (segmentAt(debate, turn).side === sideOfSeat(debate, seat)) return { code: 'own-speaker' };
  return openPoints(debate).some((poi) => poi.seat === seat) ? { code: 'point-waits' } : null;
}

/** Takes one's own offer back before the speaker has decided. */
export function withdrawPoi(
  debate: OpenedDebate,
  { poi: number }: CommandOf<'withdraw-poi'>,
  { by, at }: Issued,
): Decision {
  const poi = debate.points[number - 1];
  if (!poi) return refuse({ code: 'no-such-point', poi: number });
  if (poi.seat !== seatOf(debate, by)) return refuse({ code: 'not-your-point' });
  if (!isOffered(debate, poi)) return refuse({ code: 'point-over' });
  if (debate.floor.phase === 'paused') return refuse({ code: 'clock-paused' });
  return accept(entryBy(by, at)({ type: 'poi-withdrawn', poi: number }));
}
