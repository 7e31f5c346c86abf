import type { Bell, Period, PoiWindow } from '../format.js';
import type { Remarks } from './remarks.js';
import type { Stretch, Timed } from './show.js';
import { timeText } from '../time-text.js';

/** How long a point of information may last where a file is silent: a quarter of a minute, as almost everywhere. */
export const pointSeconds = 15;

/** From this many strokes on a bell is one long ring, which the field uses for "stop now". */
const longRing = 15;

/** What begins when within a part, in seconds. */
function changes({ first, bells, seconds }: Timed): { at: number; what: Stretch }[] {
  const begun = first ? [{ at: 0, what: first }] : [];
  const next = bells.flatMap(({ at, next: what }) => (what && at < seconds ? [{ at, what }] : []));
  return [...begun, ...next];
}

/** When points of information are allowed; null where they are not. Of several windows the first counts. */
export function windowOf(timed: Timed, called: string, remarks: Remarks): PoiWindow | null {
  const all = changes(timed);
  const windows = all.flatMap(({ at, what }, i) => {
    const goesOn = i > 0 && all[i - 1]?.what.pois;
    const closes = all.slice(i + 1).find((later) => !later.what.pois)?.at ?? timed.seconds;
    return what.pois && !goesOn ? [{ opens: at, closes }] : [];
  });
  const [first, ...others] = windows;
  for (const { opens, closes } of others) {
    const when = `from ${timeText(opens)} to ${timeText(closes)}`;
    remarks.note(`${called} allows points of information again ${when}; that is left out.`, timed);
  }
  return first ? { ...first, limit: pointSeconds } : null;
}

/** The parts of a split speech: those that the timer puts in words. Fewer than two are none. */
export function periodsOf(timed: Timed): Period[] {
  const parts: Period[] = [{ at: 0, name: timed.first?.display || 'Speech' }];
  for (const { at, what } of changes(timed)) {
    const name = what.display.slice(0, 40);
    if (at > 0 && name !== '' && name !== parts.at(-1)?.name) parts.push({ at, name });
  }
  return parts.length > 1 ? parts.slice(0, 6) : [];
}

/** The bells that are heard. */
export const bellsOf = ({ bells }: Timed): Bell[] =>
  bells.filter(({ strokes }) => strokes > 0).map(({ at, strokes }) => ({ at, strokes }));

/** Where a long ring at the end follows a double bell, the time between them is the grace already. */
export function endsForGood({ bells, seconds }: Timed): boolean {
  const last = bells.at(-1);
  const stops = last?.at === seconds && last.strokes >= longRing;
  return stops && bells.slice(0, -1).some(({ strokes }) => strokes > 1);
}
