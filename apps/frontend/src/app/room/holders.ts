import {
  type OpenedDebate,
  ownerOf,
  type PersonId,
  type SeatId,
  seatIn,
  seatOf,
  segmentAt,
  type Side,
  speakersOf,
} from '@crossbench/shared';

/** Who sits there, or the seat's own label while it is empty. */
export const nameAt = (debate: OpenedDebate, seat: SeatId): string =>
  debate.seats[seat]?.name ?? seatIn(debate.format, seat)?.label ?? seat;

/** Who said something: by the seat it came from, else by their own name. */
export const authorOf = (
  debate: OpenedDebate,
  { seat, person }: { readonly seat: SeatId | null; readonly person: PersonId },
): string => (seat === null ? (debate.names[person] ?? '') : nameAt(debate, seat));

/** Who has a turn, in words: "Ada", "Ada for Ben", "Ada asks Ben", "Ada or Cleo", "Everybody"; what it is where nobody has it. */
export function holders(debate: OpenedDebate, turn: number): string {
  const { seats, asker, answerer, label, oneSpeaker } = segmentAt(debate, turn);
  if (seats.length === 0) return label;
  if (asker && answerer) return `${nameAt(debate, asker)} asks ${nameAt(debate, answerer)}`;
  const [named, ...others] = speakersOf(debate, turn);
  if (named && others.length === 0) return standingIn(debate, named, seats);
  if (seats.length === debate.format.seats.length) return 'Everybody';
  return seats.map((seat) => nameAt(debate, seat)).join(oneSpeaker ? ' or ' : ' and ');
}

/** Whoever takes the turn, and for whom where it is somebody else's. */
function standingIn(debate: OpenedDebate, seat: SeatId, seats: readonly SeatId[]): string {
  const name = nameAt(debate, seat);
  return seats.includes(seat) ? name : `${name} for ${nameAt(debate, seats[0] ?? seat)}`;
}

/** Who has the floor from the list of speakers; null while nobody does. */
export function speakerFromList(debate: OpenedDebate): string | null {
  const { holder, names } = debate;
  if (!holder?.person || holder.request === null) return null;
  const seat = seatOf(debate, holder.person);
  return seat === null ? names[holder.person] || 'Somebody' : nameAt(debate, seat);
}

/** Who has the floor, as the beginning of a sentence. */
export function onFloor(debate: OpenedDebate, turn: number): string {
  const speaker = speakerFromList(debate);
  if (speaker) return `${speaker} has the floor`;
  const named = holders(debate, turn);
  const { asker, seats } = segmentAt(debate, turn);
  const side = debate.holder?.side;
  if (side) return `${sideName(debate, side)} has the floor`;
  return asker || seats.length === 0 ? named : `${named} has the floor`;
}

/** A side as the format calls it: For, Affirmative, Government. */
export const sideName = (debate: OpenedDebate, side: Side): string => debate.format.sides[side];

/** The side that may spend preparation before a turn, by the format's name for it. */
export function preparing(debate: OpenedDebate, turn: number): string | null {
  const side = ownerOf(debate, turn);
  return side && sideName(debate, side);
}
