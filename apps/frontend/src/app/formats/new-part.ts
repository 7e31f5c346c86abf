import type { Format, Segment } from '@crossbench/shared';
import { sideOf } from './recast';

/** A part to begin with: a speech of three minutes by the first seat, with a bell a minute before its end and two at it. */
export function newPart(format: Format): Segment {
  const seats = format.seats.slice(0, 1).map(({ id }) => id);
  const part: Segment = {
    code: 'NEW',
    label: 'New part',
    kind: 'constructive',
    side: null,
    seats,
    seconds: 180,
    words: 180,
    bells: [
      { at: 120, strokes: 1 },
      { at: 180, strokes: 2 },
    ],
    newArguments: true,
  };
  return { ...part, side: sideOf(format, part) };
}
