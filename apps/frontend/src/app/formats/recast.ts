import {
  type Format,
  hasList,
  isExamination,
  isSilent,
  type SeatId,
  type Segment,
  type SegmentKind,
  type Side,
  seatIn,
  sides,
} from '@crossbench/shared';
import { wordsFor } from './lengthened';

/** Kinds in which one side has its turn. */
export const isTurn = (kind: SegmentKind): boolean => turns.has(kind);

const turns: ReadonlySet<SegmentKind> = new Set([
  'constructive',
  'rebuttal',
  'reply',
  'summary',
  'final-focus',
  'closing',
]);

/** Whose time a part is: that of the side on which everybody sits who may have the turn; nobody’s in a block for several. */
export function sideOf(format: Format, { seats, kind, oneSpeaker }: Segment): Side | null {
  if (!isTurn(kind) || (seats.length !== 1 && !oneSpeaker)) return null;
  const all = new Set(seats.map((id) => seatIn(format, id)?.side ?? null));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** A part with other speakers. Its side follows from them. */
export function spokenBy(
  format: Format,
  segment: Segment,
  seats: readonly SeatId[],
  one: boolean,
): Segment {
  const { oneSpeaker: _, ...rest } = segment;
  const spoken = { ...rest, seats: [...seats], ...(one && { oneSpeaker: true as const }) };
  const side = sideOf(format, spoken);
  // a seat that is gone tells nothing of its side, and the turn stays whose it was
  const known = seats.every((id) => seatIn(format, id));
  return { ...spoken, side: known ? side : segment.side };
}

/** A cross-examination in which these two ask and answer. */
export const examinedBy = (segment: Segment, asker: SeatId, answerer: SeatId): Segment => ({
  ...segment,
  asker,
  answerer,
  seats: asker === answerer ? [asker] : [asker, answerer],
});

/** A part of another kind: what the new kind does not know is dropped, what it needs is chosen. */
export function recast(format: Format, segment: Segment, kind: SegmentKind): Segment {
  const { poi, asker, answerer, oneSpeaker, periods, sideClock, perSpeaker, ...plain } = segment;
  const { queue, firstQuestion, grace, speakerWords, ...bare } = plain;
  const listed = { ...bare, kind };
  const lists = hasList(listed);
  const kept: Segment = {
    ...listed,
    ...(grace !== undefined && !isSilent(listed) && { grace }),
    ...(lists && perSpeaker !== undefined && { perSpeaker }),
    ...(lists && speakerWords !== undefined && { speakerWords }),
    ...(lists && queue && { queue }),
    ...(kind === 'free-debate' && sideClock && { sideClock }),
    ...((kind === 'crossfire' || kind === 'free-debate') && firstQuestion && { firstQuestion }),
  };
  if (isSilent(kept)) return { ...kept, side: null, seats: [], words: 1, newArguments: false };
  const written = isSilent(segment)
    ? { ...kept, words: Math.min(wordsFor(segment.seconds), 300), newArguments: true }
    : kept;
  if (!isTurn(kind)) return shared(format, written, { asker, answerer });
  const seats = segment.seats.length > 0 ? segment.seats : format.seats.slice(0, 1).map(idOf);
  const one = seats.length > 1;
  const turn = spokenBy(format, written, seats, one && (oneSpeaker ?? true));
  return {
    ...turn,
    ...(isTurn(segment.kind) && { ...(poi && { poi }), ...(periods && { periods }) }),
  };
}

/** A part for several: two who examine, speakers from the floor, or everybody. */
function shared(
  format: Format,
  segment: Segment,
  { asker, answerer }: Pick<Segment, 'asker' | 'answerer'>,
): Segment {
  const block = { ...segment, side: null };
  if (block.kind === 'cross-examination') {
    const first = asker ?? segment.seats[0] ?? format.seats[0]?.id ?? '';
    const side = seatIn(format, first)?.side;
    const other = format.seats.find((seat) => seat.side !== null && seat.side !== side)?.id;
    return examinedBy(block, first, answerer ?? other ?? '');
  }
  if (block.kind === 'floor') return { ...block, seats: [] };
  const there = new Set(segment.seats.map((id) => seatIn(format, id)?.side));
  const both = sides.every((side) => there.has(side));
  return { ...block, seats: both ? segment.seats : format.seats.map(idOf) };
}

const idOf = ({ id }: { readonly id: SeatId }): SeatId => id;

/** Whether a part of that kind holds arguments, so that new ones can be forbidden. */
export const holdsArguments = (segment: Segment): boolean =>
  !isSilent(segment) && !isExamination(segment) && segment.kind !== 'division';
