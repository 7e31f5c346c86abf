import type { SegmentKind, Seat } from '../format.js';
import type { SeatId, Side } from '../../debate/vocabulary.js';
import { initials, shortened } from './names.js';
import { withoutSide } from './sides.js';

/** A speech of which it is known whose it is and what happens in it. */
export interface Placed {
  readonly name: string;
  readonly kind: SegmentKind;
  /** Null where it belongs to neither side or to both. */
  readonly side: Side | null;
  readonly aligned: boolean;
}

/** Who sits there, and who speaks in each of the speeches, in their order. */
export interface Seating {
  readonly seats: readonly Seat[];
  readonly speakers: readonly Speakers[];
}

/** `one`: only one of them speaks, whoever is named when the speech is called. */
export interface Speakers {
  readonly seats: readonly SeatId[];
  readonly one: boolean;
}

const shared: readonly SegmentKind[] = [
  'cross-examination',
  'crossfire',
  'free-debate',
  'discussion',
  'q-and-a',
];
const silent: readonly SegmentKind[] = ['prep', 'recess', 'announcement', 'floor'];

/**
 * A seat for everybody whom a speech is called after, whatever else the speech is called ("Prime Minister’s Rebuttal"). A reply
 * that only names its side is for one of that side; a speech that names no side is for one of all who are on a side.
 */
export function seated(speeches: readonly Placed[]): Seating {
  const seats: Seat[] = [];
  const sit = (label: string, side: Side | null): SeatId => {
    const known = seats.find((seat) => seat.label === label && seat.side === side);
    if (known) return known.id;
    const id = freeId(label, seats);
    seats.push({ id, side, label });
    return id;
  };
  const own = speeches.map((speech) =>
    speaksAlone(speech) && !isOfTeam(speech, speeches)
      ? sit(shortened(speakerIn(speech.name), 40), speech.side)
      : null,
  );
  const of = (wanted: (seat: Seat) => boolean) => seats.filter(wanted).map(({ id }) => id);
  const speakers = speeches.map((speech, i): Speakers => {
    const seat = own[i];
    if (seat) return { seats: [seat], one: false };
    if (silent.includes(speech.kind)) return { seats: [], one: false };
    if (shared.includes(speech.kind)) return { seats: of(() => true), one: false };
    const among = of(({ side }) => (speech.side ? side === speech.side : side !== null));
    return { seats: among, one: among.length > 1 };
  });
  return { seats, speakers };
}

/** Whether a part of that kind is one side's rather than everybody's or nobody's. */
export const speaksForSide = (kind: SegmentKind): boolean =>
  !shared.includes(kind) && !silent.includes(kind);

/** A speech of somebody: of a side, or of one who is on neither. */
const speaksAlone = ({ kind, side, aligned }: Placed): boolean =>
  speaksForSide(kind) && (side !== null || !aligned);

/** A reply or rebuttal that names only its side, where others of that side have names of their own. */
function isOfTeam({ name, kind, side }: Placed, speeches: readonly Placed[]): boolean {
  const late = kind === 'reply' || kind === 'rebuttal';
  return late && isSideOnly(name) && speeches.some((other) => other.side === side && isOwn(other));
}

const isOwn = (speech: Placed): boolean =>
  speaksAlone(speech) && !(speech.kind === 'reply' || speech.kind === 'rebuttal');

const isSideOnly = (name: string): boolean =>
  withoutSide(speakerIn(name))
    .replace(/\b(team|leader|speaker|side)\b/giu, '')
    .trim() === '';

const speech =
  /(['’]s)?\s+(constructive|rebuttal|reply|summary|final focus|closing|closing speech|opening|opening speech|reply speech|speech)$/iu;

/** Who speaks, by the name of a speech: "Prime Minister’s Constructive" is the Prime Minister’s. */
function speakerIn(name: string): string {
  const shorter = name.replace(speech, '').replace(/['’]s$/u, '');
  return shorter === name || shorter === '' ? name : speakerIn(shorter);
}

/** A seat is called by the initials of its label, so that links and logs stay short: "pm", "2n". */
function freeId(label: string, seats: readonly Seat[]): SeatId {
  const base = initials(label).toLowerCase();
  const taken = (id: string) => seats.some((seat) => seat.id === id);
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken(id)) return id;
  }
}
