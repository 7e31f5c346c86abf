import type { Format } from './format.js';

/** The same format with every duration divided by `times`; what may be written stays the same. */
export function paced(format: Format, times: number): Format {
  const quick = (seconds: number) => seconds / times;
  return {
    ...format,
    pace: format.pace * times,
    prepPool: quick(format.prepPool),
    segments: format.segments.map((segment) => ({
      ...segment,
      seconds: quick(segment.seconds),
      bells: segment.bells.map((bell) => ({ ...bell, at: Math.floor(quick(bell.at)) })),
    })),
  };
}
