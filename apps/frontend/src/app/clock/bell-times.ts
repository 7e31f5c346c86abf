import { type Instant, later, type OpenedDebate } from '@crossbench/shared';
import { spokenTime } from './figures';

/** One ringing of the bell at an instant of the server's clock. */
export interface BellTime {
  readonly at: Instant;
  readonly strokes: number;
}

/**
 * When the running turn's bells ring from now on; none while its clock stands. A bell in the second half of a segment counts
 * from its end, so an extension moves it. One of no strokes changes the part of a speech without a sound.
 */
export function bellTimes(debate: OpenedDebate): readonly BellTime[] {
  const { floor, format } = debate;
  if (floor.phase !== 'running') return [];
  const segment = format.segments[floor.turn];
  if (!segment) return [];
  const planned = segment.seconds * 1000;
  const ofTurn = segment.bells
    .filter(({ strokes }) => strokes > 0)
    .map(({ at, strokes }) => {
      const fromStart = at * 1000;
      const onClock = at * 2 <= segment.seconds ? fromStart : floor.budget - (planned - fromStart);
      return { onClock, strokes };
    })
    .filter(({ onClock }) => onClock > floor.used)
    .map(({ onClock, strokes }) => ({ at: later(floor.since, onClock - floor.used), strokes }));
  const own = speakersBell(debate);
  return own && ofTurn.every(({ at }) => at !== own.at) ? [...ofTurn, own] : ofTurn;
}

/** The bell at the end of the time of whoever has the floor from the list; null where the part's own comes first. */
function speakersBell({ floor, holder }: OpenedDebate): BellTime | null {
  if (floor.phase !== 'running' || !holder || holder.request === null || holder.budget === null)
    return null;
  const left = holder.budget - holder.used;
  return left < floor.budget - floor.used ? { at: later(floor.since, left), strokes: 2 } : null;
}

/** What a bell means, for those who do not hear it. */
export function bellWords(debate: OpenedDebate, { at }: BellTime): string {
  const { floor } = debate;
  if (speakersBell(debate)?.at === at) return 'Bell: the speaker’s time is up';
  if (floor.phase !== 'running') return 'Bell';
  const left = floor.budget - floor.used - (at - floor.since);
  return left <= 0
    ? 'Bell: time is up'
    : `Bell: ${spokenTime(Math.round(left / 1000) * 1000)} left`;
}
