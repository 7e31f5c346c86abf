import { formatById, lightning, type Segment } from '@crossbench/shared';
import { lengthened } from './lengthened';

const partOf = (id: string, code: string): Segment => {
  const found = formatById(id)?.segments.find((each) => each.code === code);
  return found ?? lightning.segments[0]!;
};

it('keeps bells and the window for points as far from both ends as they were', () => {
  const speech = lengthened(partOf('bp-wudc', 'PM'), 300);
  expect(speech).toMatchObject({
    seconds: 300,
    words: 300,
    bells: [
      { at: 60, strokes: 1 },
      { at: 240, strokes: 1 },
      { at: 300, strokes: 2 },
    ],
    poi: { opens: 60, closes: 240 },
  });
});

it('is undone by the length that it had', () => {
  const speech = partOf('bp-wudc', 'PM');
  expect(lengthened(lengthened(speech, 600), 420)).toEqual(speech);
});

it('never rings after the end or before the beginning', () => {
  for (const seconds of [1, 30, 59, 61, 100, 1000]) {
    const { bells } = lengthened(partOf('bp-wudc', 'PM'), seconds);
    for (const { at } of bells) expect([at >= 0, at <= seconds]).toEqual([true, true]);
  }
});

it('leaves words that were not one for each second', () => {
  const floor = partOf('oxford-union', 'FLOOR');
  expect(lengthened(floor, 600).words).toBe(floor.words);
});

it('gives each side half of a free debate', () => {
  const free = lengthened(partOf('free-debate', 'FREE'), 180);
  expect(free.sideClock).toEqual({ seconds: 90, perUse: 90 });
});

it('waits with the rest until a length is written', () => {
  const speech = partOf('bp-wudc', 'PM');
  expect(lengthened(speech, NaN)).toEqual({ ...speech, seconds: NaN });
  expect(lengthened({ ...speech, seconds: NaN }, 60).bells).toEqual(speech.bells);
});
