import {
  type Instant,
  isPoint,
  type OpenedDebate,
  pointDue,
  requestStanding,
  type RequestStanding,
} from '@crossbench/shared';
import { askedBy, kindNames } from './request-words';

/** A point of order or of personal privilege as the room reads it. */
export interface RaisedPoint {
  /** "Point of order by Ben". */
  readonly heading: string;
  readonly text: string;
  /** What the chair said, or that it is about to. */
  readonly ruling: string;
}

/** How long a ruling is shown where everybody looks, ms. */
const shown = 30_000;

/** The point that the room is busy with: the one to be ruled on, else one that has just been ruled on. */
export function raisedPoint(debate: OpenedDebate, now: Instant): RaisedPoint | null {
  const ruled = debate.requests.findLast(
    (request) => isPoint(request) && request.decidedAt !== null && now - request.decidedAt < shown,
  );
  const point = pointDue(debate) ?? ruled;
  if (!point || debate.stage !== 'live') return null;
  const ruling = rulingWords(requestStanding(debate, point));
  return {
    heading: `${kindNames[point.kind]} by ${askedBy(debate, point)}`,
    text: point.text ?? '',
    ruling: point.reason === null ? ruling : `${ruling} “${point.reason}”`,
  };
}

function rulingWords(standing: RequestStanding): string {
  switch (standing) {
    case 'upheld':
      return 'Upheld by the chair:';
    case 'dismissed':
      return 'Dismissed by the chair:';
    case 'out-of-order':
      return 'Out of order, the chair rules:';
    default:
      return 'The chair rules on it.';
  }
}
