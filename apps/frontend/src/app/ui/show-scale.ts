import { type Format, isDivision, type Segment } from '@crossbench/shared';
import { faceOf, partInWords, totalSeconds } from './part-words';
import { lengthInWords } from './time-text';

/** A bell within its part, in percent of it; `strokes` as drawn: one, two, or a long one. */
export interface BellMark {
  readonly at: number;
  readonly strokes: 'one' | 'two' | 'long';
}

/** A part as drawn: places and widths in percent of the whole, marks in percent of the part. */
export interface Block {
  readonly code: string;
  readonly title: string;
  readonly face: ReturnType<typeof faceOf>;
  readonly start: number;
  readonly width: number;
  readonly bells: readonly BellMark[];
  readonly points: { readonly start: number; readonly width: number } | null;
}

const percent = (part: number, whole: number): number =>
  whole > 0 && Number.isFinite(part) ? Math.min(100, Math.max(0, (100 * part) / whole)) : 0;

/** What a part shows of its inside: when bells ring and points of information are taken. */
export function marksOf({ bells, poi, side, seconds }: Segment): Pick<Block, 'bells' | 'points'> {
  return {
    bells: bells
      .filter(({ at, strokes }) => strokes > 0 && at <= seconds)
      .map(({ at, strokes }) => ({
        at: percent(at, seconds),
        strokes: strokes >= 15 ? 'long' : strokes > 1 ? 'two' : 'one',
      })),
    points:
      poi && side && poi.closes > poi.opens
        ? {
            start: percent(poi.opens, seconds),
            width: percent(Math.min(poi.closes, seconds) - poi.opens, seconds),
          }
        : null,
  };
}

/** The run of show to scale. What has no length yet takes no room. */
export function blocksOf(format: Format): Block[] {
  const lengths = format.segments.map(({ seconds }) => (seconds > 0 ? seconds : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let begun = 0;
  return format.segments.map((segment, i) => {
    const start = percent(begun, total);
    begun += lengths[i] ?? 0;
    return {
      code: isDivision(segment) ? 'Vote' : segment.code,
      title: partInWords(format, segment),
      face: faceOf(segment),
      start,
      width: percent(lengths[i] ?? 0, total),
      ...marksOf(segment),
    };
  });
}

/** Steps between the marks of a time axis, in seconds; each a round time. */
const steps = [
  60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400, 172_800, 604_800, 2_592_000,
];

/** Round times along the whole, at most six of them. */
export function axisOf(format: Format): { readonly at: number; readonly text: string }[] {
  const total = totalSeconds(format);
  if (!(total > 0)) return [];
  const step = steps.find((each) => total / each <= 6) ?? total;
  const marks = Array.from({ length: Math.floor(total / step) }, (_, i) => (i + 1) * step);
  return marks
    .filter((seconds) => seconds < total * 0.96)
    .map((seconds) => ({ at: percent(seconds, total), text: lengthInWords(seconds) }));
}

/** How much of the whole the preparation of each side would take, in percent. */
export const poolWidth = (format: Format): number => percent(format.prepPool, totalSeconds(format));
