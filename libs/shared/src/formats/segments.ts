import type { SeatId, Side } from '../debate/vocabulary.js';
import type { Bell, Segment, SegmentKind } from './format.js';

type Turn = Pick<Segment, 'code' | 'label' | 'kind' | 'seconds'> &
  Partial<Pick<Segment, 'words' | 'bells' | 'newArguments'>>;

/** A turn of one seat: a word for every second, a warning and a final bell. */
export const turn = (side: Side, seat: SeatId, given: Turn): Segment => ({
  words: given.seconds,
  bells: warningAndEnd(given.seconds),
  newArguments: true,
  ...given,
  side,
  seats: [seat],
});

/** Time that belongs to several seats together; each of them may file. */
export const openBlock = (
  seats: readonly SeatId[],
  given: Turn & Pick<Segment, 'asker' | 'answerer'>,
): Segment => ({
  words: given.seconds,
  bells: [{ at: given.seconds, strokes: 2 }],
  newArguments: true,
  ...given,
  side: null,
  seats: [...seats],
});

/** Cross-examination: one seat asks, the other answers. */
export const crossExamination = (
  asker: SeatId,
  answerer: SeatId,
  given: Pick<Segment, 'code' | 'label' | 'seconds'>,
): Segment =>
  openBlock([asker, answerer], {
    ...given,
    kind: 'cross-examination' satisfies SegmentKind,
    asker,
    answerer,
  });

/** A vote of the audience. */
export const division = (code: string, label: string, seconds: number): Segment => ({
  code,
  label,
  kind: 'division',
  side: null,
  seats: [],
  seconds,
  words: 1,
  bells: [],
  newArguments: false,
});

function warningAndEnd(seconds: number): Bell[] {
  const warning = seconds > 120 ? seconds - 60 : seconds - 15;
  return [
    { at: warning, strokes: 1 },
    { at: seconds, strokes: 2 },
  ];
}
