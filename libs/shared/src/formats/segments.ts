import type { SeatId, Side } from '../debate/vocabulary.js';
import type { Bell, Segment, SegmentKind } from './format.js';

type Names = Pick<Segment, 'code' | 'label' | 'seconds'>;

type Turn = Names &
  Pick<Segment, 'kind'> &
  Partial<Pick<Segment, 'words' | 'bells' | 'newArguments' | 'poi' | 'grace' | 'prep'>>;

type Block = Turn &
  Partial<
    Pick<Segment, 'asker' | 'answerer' | 'sideClock' | 'perSpeaker' | 'firstQuestion' | 'prep'>
  >;

/** Most words that each seat may file in a long open block. */
const blockWords = 300;

/** Most words that a turn may hold; debates by letter may take a week. */
const turnWords = 20_000;

/** A turn of one seat: a word for every second, a warning and a final bell. */
export const turn = (side: Side, seat: SeatId, given: Turn): Segment => ({
  words: Math.min(given.seconds, turnWords),
  bells: warningAndEnd(given.seconds),
  newArguments: true,
  ...given,
  side,
  seats: [seat],
});

/** A turn of one of several seats, who is named when it is called. */
export const turnOfOne = (side: Side, seats: readonly SeatId[], given: Turn): Segment => ({
  ...turn(side, '', given),
  seats: [...seats],
  oneSpeaker: true,
});

/** Time that belongs to several seats together; each of them may file. */
export const openBlock = (seats: readonly SeatId[], given: Block): Segment => ({
  words: Math.min(given.seconds, blockWords),
  bells: [{ at: given.seconds, strokes: 2 }],
  newArguments: true,
  ...given,
  side: null,
  seats: [...seats],
});

/** Cross-examination: one seat asks, the other answers. */
export const crossExamination = (asker: SeatId, answerer: SeatId, given: Names): Segment =>
  openBlock([asker, answerer], {
    ...given,
    kind: 'cross-examination' satisfies SegmentKind,
    asker,
    answerer,
  });

/** Three minutes of cross-examination, called after the seats: `1n` examines `2a`. */
export function examined(asker: SeatId, answerer: SeatId): Segment {
  const [by, of] = [asker.toUpperCase(), answerer.toUpperCase()];
  const label = `Cross-examination of ${of} by ${by}`;
  return crossExamination(asker, answerer, { code: `CX ${of}`, label, seconds: 180 });
}

/** What parliaments of debaters share: the first and the last minute are protected, and a quarter of a minute of grace. */
export const parliamentary = (seconds: number) => ({
  seconds,
  bells: [
    { at: 60, strokes: 1 },
    { at: seconds - 60, strokes: 1 },
    { at: seconds, strokes: 2 },
  ],
  poi: { opens: 60, closes: seconds - 60, limit: 15 },
  grace: 15,
});

/** A part in which nobody speaks: fixed preparation, a recess or an announcement. */
export const silence = (kind: 'prep' | 'recess' | 'announcement', given: Names): Segment => ({
  ...given,
  kind,
  side: null,
  seats: [],
  words: 1,
  bells: [{ at: given.seconds, strokes: 1 }],
  newArguments: false,
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

/** A debate between the two votes that every debate here has; how long each is open at most, in seconds. */
export const framed = (
  segments: readonly Segment[],
  { first, final } = { first: 120, final: 180 },
): Segment[] => [
  division('VOTE-PRE', 'First vote', first),
  ...segments,
  division('VOTE-POST', 'Final vote', final),
];

function warningAndEnd(seconds: number): Bell[] {
  const warning = seconds > 120 ? seconds - 60 : seconds - 15;
  return [
    { at: warning, strokes: 1 },
    { at: seconds, strokes: 2 },
  ];
}
