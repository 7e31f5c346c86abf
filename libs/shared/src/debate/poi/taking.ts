import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse, type Refusal } from '../refusal.js';
import { type OpenedDebate, seatOf, speakersOf } from '../state.js';
import type { PersonId } from '../vocabulary.js';
import { isOffered, isTaken, takenPoint } from './points.js';

/** The speaker takes a point; from now on everybody reads it. One at a time. */
export function acceptPoi(
  debate: OpenedDebate,
  { poi: number }: CommandOf<'accept-poi'>,
  { by, at }: Issued,
): Decision {
  const objection = undecidable(debate, number, by);
  if (objection) return refuse(objection);
  if (takenPoint(debate)) return refuse({ code: 'answer-first' });
  const seat = seatOf(debate, by) ?? '';
  const text = debate.points[number - 1]?.text ?? null;
  return accept(
    entryBy(by, at)(
      { type: 'poi-accepted', poi: number, by: seat },
      text === null ? undefined : { text },
    ),
  );
}

export function declinePoi(
  debate: OpenedDebate,
  { poi: number }: CommandOf<'decline-poi'>,
  { by, at }: Issued,
): Decision {
  const objection = undecidable(debate, number, by);
  if (objection) return refuse(objection);
  return accept(entryBy(by, at)({ type: 'poi-declined', poi: number }));
}

/** The speaker answers the point that was taken, in one line or aloud. In grace there is still time for it. */
export function answerPoi(
  debate: OpenedDebate,
  { poi: number, text }: CommandOf<'answer-poi'>,
  { by, at }: Issued,
): Decision {
  const objection = notTheSpeakers(debate, number, by);
  if (objection) return refuse(objection);
  const poi = debate.points[number - 1];
  if (!poi || !isTaken(debate, poi)) return refuse({ code: 'point-over' });
  if (debate.floor.phase === 'paused') return refuse({ code: 'clock-paused' });
  return accept(
    entryBy(by, at)(
      { type: 'poi-answered', poi: number },
      text === undefined ? undefined : { text },
    ),
  );
}

function undecidable(debate: OpenedDebate, number: number, by: PersonId): Refusal | null {
  const objection = notTheSpeakers(debate, number, by);
  if (objection) return objection;
  const poi = debate.points[number - 1];
  if (!poi || !isOffered(debate, poi)) return { code: 'point-over' };
  return debate.floor.phase === 'paused' ? { code: 'clock-paused' } : null;
}

function notTheSpeakers(debate: OpenedDebate, number: number, by: PersonId): Refusal | null {
  const poi = debate.points[number - 1];
  if (!poi) return { code: 'no-such-point', poi: number };
  const seat = seatOf(debate, by);
  const speaks = seat !== null && speakersOf(debate, poi.turn).includes(seat);
  return speaks ? null : { code: 'not-your-turn' };
}
