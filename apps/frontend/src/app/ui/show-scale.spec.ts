import { formatById, formats, lightning } from '@crossbench/shared';
import { axisOf, blocksOf, marksOf, poolWidth } from './show-scale';

describe.each(formats)('the picture of $name', (format) => {
  const blocks = blocksOf(format);

  it('has its parts one after the other, from the beginning to the end', () => {
    blocks.forEach(({ start }, i) => {
      const before = blocks[i - 1];
      expect(start).toBeCloseTo(before ? before.start + before.width : 0, 6);
    });
    const last = blocks.at(-1);
    expect((last?.start ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 6);
  });

  it('has round times below it, and not too many', () => {
    const marks = axisOf(format);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.length).toBeLessThan(7);
    for (const { at } of marks) expect(at).toBeLessThan(100);
  });
});

it('shows bells and the window for points where they are', () => {
  const speech = formatById('bp-wudc')?.segments.find(({ code }) => code === 'PM');
  const { bells, points } = marksOf(speech ?? lightning.segments[0]!);
  expect(bells.map(({ strokes }) => strokes)).toEqual(['one', 'one', 'two']);
  expect(bells.at(-1)?.at).toBe(100);
  expect(points?.start).toBeCloseTo(100 / 7);
  expect(points?.width).toBeCloseTo(500 / 7);
});

it('draws preparation to the same scale', () => {
  expect(poolWidth(lightning)).toBeCloseTo(12.5);
  expect(poolWidth({ ...lightning, prepPool: NaN })).toBe(0);
});

it('stands a format in which lengths are missing', () => {
  const empty = lightning.segments.map((segment) => ({ ...segment, seconds: NaN }));
  expect(blocksOf({ ...lightning, segments: empty }).map(({ width }) => width)).toEqual(
    empty.map(() => 0),
  );
  expect(axisOf({ ...lightning, segments: empty })).toEqual([]);
});
