import type { Segment } from '@crossbench/shared';

/**
 * A segment that lasts so long, with what belongs to its length: bells and windows nearer to the end than to the beginning stay as
 * far from the end as they were, a word for each second stays one, and each side keeps half of a free debate.
 */
export function lengthened(segment: Segment, seconds: number): Segment {
  const { seconds: before, bells, poi, sideClock, words } = segment;
  if (!(seconds > 0 && before > 0)) return { ...segment, seconds };
  const kept = (at: number) =>
    at > before / 2 || at > seconds ? Math.max(0, seconds - Math.max(0, before - at)) : at;
  const halves = sideClock && Math.abs(sideClock.seconds * 2 - before) < 0.001;
  return {
    ...segment,
    seconds,
    bells: bells.map((bell) => ({ ...bell, at: Math.round(kept(bell.at)) })),
    ...(poi && { poi: { ...poi, closes: kept(poi.closes) } }),
    ...(words === Math.round(before) && { words: wordsFor(seconds) }),
    ...(halves && {
      sideClock: { seconds: seconds / 2, perUse: Math.min(sideClock.perUse, seconds / 2) },
    }),
  };
}

/** A word for each second, within what a turn may hold. */
export const wordsFor = (seconds: number): number =>
  Math.min(20_000, Math.max(1, Math.round(seconds)));
