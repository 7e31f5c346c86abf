import type { Format, Segment } from './format.js';

/** The same format with every duration divided by `times`; what may be written stays the same. */
export function paced(format: Format, times: number): Format {
  return {
    ...format,
    pace: format.pace * times,
    prepPool: format.prepPool / times,
    ...(format.correspondence && { correspondence: { turn: format.correspondence.turn / times } }),
    segments: format.segments.map((segment) => quickened(segment, times)),
  };
}

/** One part of the run of show, so many times as fast. */
export function quickened(segment: Segment, times: number): Segment {
  const { poi, periods, grace, sideClock, perSpeaker } = segment;
  const quick = (seconds: number) => seconds / times;
  return {
    ...segment,
    seconds: quick(segment.seconds),
    bells: segment.bells.map((bell) => ({ ...bell, at: Math.floor(quick(bell.at)) })),
    ...(poi && {
      poi: { opens: quick(poi.opens), closes: quick(poi.closes), limit: quick(poi.limit) },
    }),
    ...(periods && { periods: periods.map(({ at, name }) => ({ at: quick(at), name })) }),
    ...(grace !== undefined && { grace: quick(grace) }),
    ...(sideClock && {
      sideClock: { seconds: quick(sideClock.seconds), perUse: quick(sideClock.perUse) },
    }),
    ...(perSpeaker !== undefined && { perSpeaker: quick(perSpeaker) }),
  };
}
