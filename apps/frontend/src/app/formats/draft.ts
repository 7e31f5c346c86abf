import {
  type Format,
  isDivision,
  type Seat,
  type SeatId,
  type Segment,
  type Side,
  slug,
} from '@crossbench/shared';
import { sideOf } from './recast';

/** A format while it is changed. Each of its parts has a key that stays when it moves. */
export interface Draft {
  readonly format: Format;
  readonly keys: readonly number[];
}

export const draftOf = (format: Format): Draft => ({
  format,
  keys: format.segments.map((_, i) => i),
});

const withParts = (
  { format }: Draft,
  segments: readonly Segment[],
  keys: readonly number[],
): Draft => ({ format: { ...format, segments: [...segments] }, keys });

/** One part changed. */
export function withPart(draft: Draft, index: number, change: (part: Segment) => Segment): Draft {
  const { segments } = draft.format;
  const part = segments[index];
  return part ? withParts(draft, segments.with(index, change(part)), draft.keys) : draft;
}

/** Whether a part may stand elsewhere or be taken away: the votes stay at both ends. */
export const isMovable = (segment: Segment | undefined): boolean =>
  segment !== undefined && !isDivision(segment);

/** A part one place earlier (-1) or later (1), between the votes. */
export function moved(draft: Draft, index: number, by: -1 | 1): Draft {
  const { segments } = draft.format;
  const part = segments[index];
  const other = segments[index + by];
  const [key, otherKey] = [draft.keys[index], draft.keys[index + by]];
  if (!part || !other || key === undefined || otherKey === undefined) return draft;
  if (!isMovable(part) || !isMovable(other)) return draft;
  return withParts(
    draft,
    segments.with(index, other).with(index + by, part),
    draft.keys.with(index, otherKey).with(index + by, key),
  );
}

/** Without one part; a vote stays. */
export function without(draft: Draft, index: number): Draft {
  const { segments } = draft.format;
  if (!isMovable(segments[index])) return draft;
  return withParts(draft, segments.toSpliced(index, 1), draft.keys.toSpliced(index, 1));
}

/** With another part at a place, under a short name that is still free. */
export function inserted(draft: Draft, index: number, part: Segment): Draft {
  const { segments } = draft.format;
  const taken = segments.map(({ code }) => code);
  const fresh = { ...part, code: freeName(part.code, taken, 16) };
  const key = Math.max(-1, ...draft.keys) + 1;
  return withParts(draft, segments.toSpliced(index, 0, fresh), draft.keys.toSpliced(index, 0, key));
}

/** Where a new part goes: before the final vote. */
export function endOf({ format: { segments } }: Draft): number {
  const last = segments.at(-1);
  return last && isDivision(last) ? segments.length - 1 : segments.length;
}

/** A name as given, or with the smallest number that makes it a new one. */
export function freeName(wanted: string, taken: readonly string[], most: number): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted.slice(0, most - String(n).length - 1)}-${n}`;
    if (!taken.includes(name)) return name;
  }
}

/** The other parts of the same kind whose length, bells, points or rules differ from those of one. */
export function unlike(format: Format, index: number): number[] {
  const part = format.segments[index];
  if (!part) return [];
  const wanted = JSON.stringify(timing(part));
  return format.segments.flatMap((each, i) =>
    i !== index && each.kind === part.kind && JSON.stringify(timing(each)) !== wanted ? [i] : [],
  );
}

/** All parts of the same kind with the length, bells, points and rules of one of them. */
export function alike(draft: Draft, index: number): Draft {
  const { segments } = draft.format;
  const part = segments[index];
  if (!part) return draft;
  const others = new Set(unlike(draft.format, index));
  const changed = segments.map((each, i) => {
    if (!others.has(i)) return each;
    const { poi: _poi, grace: _grace, ...rest } = each;
    return { ...rest, ...timing(part) };
  });
  return withParts(draft, changed, draft.keys);
}

function timing({ seconds, words, bells, newArguments, poi, grace }: Segment) {
  return {
    seconds,
    words,
    bells,
    newArguments,
    ...(poi && { poi }),
    ...(grace !== undefined && { grace }),
  };
}

/** A seat changed; the turns of whoever sits there follow to its side. */
export function withSeat(draft: Draft, index: number, change: Partial<Seat>): Draft {
  const { seats, segments } = draft.format;
  const seat = seats[index];
  if (!seat) return draft;
  const format = { ...draft.format, seats: seats.with(index, { ...seat, ...change }) };
  if (!('side' in change)) return { ...draft, format };
  const follow = (part: Segment) =>
    part.seats.includes(seat.id) ? { ...part, side: sideOf(format, part) } : part;
  return { ...draft, format: { ...format, segments: segments.map(follow) } };
}

/** One seat less. Its parts stay, and say that they want another speaker. */
export function withoutSeat(draft: Draft, index: number): Draft {
  const { seats } = draft.format;
  return { ...draft, format: { ...draft.format, seats: seats.toSpliced(index, 1) } };
}

/** One seat more, at the end of its bench. */
export function withNewSeat(draft: Draft, side: Side): Draft {
  const { seats, sides } = draft.format;
  const bench = seats.filter((seat) => seat.side === side);
  const ids = seats.map(({ id }) => id);
  const base = slug(sides[side], 16) || side;
  const wanted = `${base}-${bench.length + 1}`;
  const id: SeatId = freeName(wanted, ids, 24);
  const labels = seats.map(({ label }) => label);
  let number = bench.length + 1;
  while (labels.includes(`${sides[side]} ${number}`)) number++;
  const after = seats.findLastIndex((seat) => seat.side === side) + 1 || seats.length;
  const seat = { id, side, label: `${sides[side]} ${number}` };
  return { ...draft, format: { ...draft.format, seats: seats.toSpliced(after, 0, seat) } };
}
