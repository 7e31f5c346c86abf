import { faults, fieldFaults, type Format, formatById, lightning } from '@crossbench/shared';
import {
  alike,
  type Draft,
  draftOf,
  endOf,
  freeName,
  inserted,
  moved,
  unlike,
  withNewSeat,
  without,
  withoutSeat,
  withPart,
  withSeat,
} from './draft';

const draft = draftOf(lightning);
const codes = ({ format }: Draft) => format.segments.map(({ code }) => code);
const sentences = ({ format }: Draft) =>
  [...fieldFaults(format), ...faults(format)].map(({ sentence }) => sentence);

it('moves a part with its key, and never past a vote', () => {
  const later = moved(draft, 1, 1);
  expect(codes(later).slice(0, 3)).toEqual(['VOTE-PRE', 'A1', 'F1']);
  expect(later.keys.slice(0, 3)).toEqual([0, 2, 1]);
  expect(moved(later, 2, -1)).toEqual(draft);
  for (const [index, by] of [
    [1, -1],
    [6, 1],
    [0, 1],
    [7, -1],
  ] as const)
    expect(moved(draft, index, by)).toBe(draft);
});

it('takes a part away, but no vote', () => {
  expect(codes(without(draft, 3))).not.toContain('CX Against');
  expect(without(draft, 0)).toBe(draft);
  expect(without(draft, 7)).toBe(draft);
});

it('adds a part under a free short name and a key of its own', () => {
  const more = inserted(draft, endOf(draft), lightning.segments[1]!);
  expect(codes(more).slice(-2)).toEqual(['F1-2', 'VOTE-POST']);
  expect(new Set(more.keys).size).toBe(9);
  expect(new Set(inserted(without(more, 1), 1, lightning.segments[1]!).keys).size).toBe(9);
  expect(freeName('a'.repeat(16), ['a'.repeat(16)], 16)).toBe(`${'a'.repeat(14)}-2`);
});

it('gives all parts of a kind the timing of one', () => {
  const parliament: Format = formatById('bp-wudc') ?? lightning;
  const shorter = withPart(draftOf(parliament), 2, (part) => ({
    ...part,
    seconds: 300,
    bells: [],
    poi: { opens: 30, closes: 240, limit: 15 },
  }));
  expect(unlike(shorter.format, 2)).toHaveLength(5);
  const same = alike(shorter, 2);
  expect(unlike(same.format, 2)).toEqual([]);
  expect(sentences(same)).toEqual([]);
  expect(same.format.segments.filter(({ seconds }) => seconds === 300)).toHaveLength(6);
  expect(same.format.segments[3]?.seats).toEqual(parliament.segments[3]?.seats);
});

it('lets turns follow a seat to the other side', () => {
  const crossed = withSeat(draft, 0, { side: 'opposition' });
  expect(crossed.format.segments[1]?.side).toBe('opposition');
  expect(sentences(crossed)).toContain('Nobody sits for the For side. Add a seat there.');
  expect(withSeat(crossed, 0, { side: 'proposition' })).toEqual(draft);
});

it('says of a seat that was taken away where it is missed, and is whole again with another', () => {
  const fewer = withoutSeat(draft, 1);
  expect(sentences(fewer)).toContain(
    '“Opening, Against” is given to a seat “against” that this format does not have. Choose another seat, or add one.',
  );
});

it('adds a seat beside those of its side', () => {
  const more = withNewSeat(withNewSeat(draft, 'proposition'), 'proposition');
  expect(more.format.seats.map(({ id, label }) => [id, label])).toEqual([
    ['for', 'For'],
    ['for-2', 'For 2'],
    ['for-3', 'For 3'],
    ['against', 'Against'],
  ]);
  const again = withNewSeat(withoutSeat(more, 1), 'proposition');
  expect(new Set(again.format.seats.map(({ label }) => label)).size).toBe(4);
  expect(sentences(more)).toContain(
    '“For 2” never speaks. Give them a part, or take the seat away.',
  );
});
