import { byCorrespondence, formatById, type Format } from '@crossbench/shared';
import { latestEnds } from './letter-plan';

const hour = 3_600_000;
const letters = byCorrespondence(formatById('lightning') as Format, (12 * hour) / 1000);

it('adds every turn, its grace, and what is filed at its end', () => {
  const ends = [...latestEnds(letters, 0)];
  expect(ends.map(([place]) => place)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(ends.slice(0, 2).map(([, at]) => at)).toEqual([13 * hour + 2_000, 26 * hour + 4_000]);
});

it('begins with whichever part is next; the final vote has no grace', () => {
  expect([...latestEnds(letters, 5, 7)]).toEqual([[7, 5 + 12 * hour]]);
});
