import { patience } from '../floor/patience.js';
import { usedAt } from '../floor/used.js';
import type { entryBy } from '../issued.js';
import type { Entry } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { type Instant, later } from '../vocabulary.js';
import type { Poi } from './poi.js';
import { poiWindow } from './poi-window.js';
import { openPoints } from './points.js';

/** How long an offer waits for the speaker, ms of the turn's clock. @see docs/decisions/0021-points-follow-the-turns-clock.md */
const awaited = 20_000;

/** What the turn's clock shows when an offer lapses: after twenty seconds, and with the window at the latest. */
export function lapsesAt(debate: OpenedDebate, { turn, offered }: Poi): number {
  const waited = offered + patience(debate.format, awaited);
  return Math.min(waited, poiWindow(debate, turn)?.closes ?? 0);
}

/** When the next offer lapses; null when none does by itself. With the end of a turn its offers end without a word. */
export function pointsDue(debate: OpenedDebate): Instant | null {
  const { floor } = debate;
  if (floor.phase !== 'running') return null;
  const clocks = openPoints(debate).map((poi) => lapsesAt(debate, poi));
  return clocks.length === 0 ? null : later(floor.since, Math.min(...clocks) - floor.used);
}

/** The offers that lapse now. */
export function pointsLapsed(
  debate: OpenedDebate,
  entry: ReturnType<typeof entryBy>,
  at: Instant,
): Entry[] {
  if (debate.floor.phase !== 'running') return [];
  const used = usedAt(debate.floor, at);
  return openPoints(debate)
    .filter((poi) => lapsesAt(debate, poi) <= used)
    .map(({ number: poi }) => entry({ type: 'poi-lapsed', poi }));
}
