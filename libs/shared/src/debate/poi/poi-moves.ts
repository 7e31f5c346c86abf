import type { Recorded } from '../../record/recorded.js';
import type { EventOf } from '../events.js';
import { clockAgain, runOf } from '../floor/runs.js';
import { usedAt } from '../floor/used.js';
import type { Words } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { type Instant, unreachable } from '../vocabulary.js';
import type { Poi } from './poi.js';
import { poiWindow } from './poi-window.js';

type PoiMove = EventOf<
  'poi-offered' | 'poi-withdrawn' | 'poi-accepted' | 'poi-declined' | 'poi-answered' | 'poi-lapsed'
>;

/** Applies what happened to one point. */
export function movePoint(
  debate: OpenedDebate,
  event: PoiMove,
  { seq, at }: Recorded,
  words: Words,
): OpenedDebate {
  const text = words.text ?? null;
  const clock = usedAt(debate.floor, at);
  switch (event.type) {
    case 'poi-offered': {
      const { poi: number, turn, seat, side, person, written } = event;
      const run = runOf(debate, turn);
      const made = { number, turn, run, seat, side, person, written, offered: clock, text };
      const fresh = {
        state: 'offered',
        accepted: null,
        takenBy: null,
        answer: null,
        lines: [],
      } as const;
      return { ...debate, points: [...debate.points, { ...made, ...fresh }] };
    }
    case 'poi-accepted':
      return changed(debate, event.poi, {
        state: 'accepted',
        accepted: clock,
        takenBy: event.by,
        text,
        lines: [seq],
      });
    case 'poi-answered':
      return changed(debate, event.poi, {
        state: 'answered',
        answer: text,
        lines: [...(debate.points[event.poi - 1]?.lines ?? []), seq],
      });
    case 'poi-declined':
      return changed(debate, event.poi, { state: 'declined' });
    case 'poi-withdrawn':
      return changed(debate, event.poi, { state: 'withdrawn' });
    case 'poi-lapsed':
      return changed(debate, event.poi, { state: 'lapsed' });
    default:
      return unreachable(event);
  }
}

const changed = (debate: OpenedDebate, number: number, change: Partial<Poi>): OpenedDebate => ({
  ...debate,
  points: debate.points.map((poi) => (poi.number === number ? { ...poi, ...change } : poi)),
});

/**
 * Points after a command was taken back. Those of a turn that has not begun any more have lapsed; where the clock
 * was put back, they count from what it shows again, if the window is open then.
 */
export function pointsRewound(debate: OpenedDebate, at: Instant): readonly Poi[] {
  return debate.points.map((poi) => {
    if (poi.state !== 'offered' && poi.state !== 'accepted') return poi;
    const clock = clockAgain(debate, poi, at);
    if (clock === null) return poi;
    const early = poi.state === 'offered' && clock !== 'unbegun' && clock < opens(debate, poi);
    if (clock === 'unbegun' || early) return { ...poi, state: 'lapsed' };
    const accepted = poi.accepted === null ? null : Math.min(poi.accepted, clock);
    return { ...poi, offered: Math.min(poi.offered, clock), accepted };
  });
}

const opens = (debate: OpenedDebate, { turn }: Poi): number => poiWindow(debate, turn)?.opens ?? 0;
