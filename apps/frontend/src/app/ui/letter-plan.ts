import { type Format, isDivision, isSilent } from '@crossbench/shared';

/** What is filed when a turn ends is waited for so long, ms. */
const clearing = 2_000;

/**
 * When each part of a run of show is over at the latest, from part `first` on, which begins at `from`: everybody
 * takes all the time there is, with grace. Instants in ms, by their place; nothing before `first`.
 */
export function latestEnds(format: Format, from: number, first = 1): ReadonlyMap<number, number> {
  let at = from;
  const ends = new Map<number, number>();
  for (const [place, segment] of format.segments.entries()) {
    if (place < first || place === 0) continue;
    const spoken = !isDivision(segment) && !isSilent(segment);
    at += segment.seconds * 1000 + (spoken ? (segment.grace ?? 0) * 1000 + clearing : 0);
    ends.set(place, at);
  }
  return ends;
}
