import { spanInWords } from './span-text';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

it.each([
  [0, '0 min'],
  [-5, '0 min'],
  [1, '1 min'],
  [12 * minute, '12 min'],
  [hour - 1, '1 h'],
  [hour, '1 h'],
  [4 * hour + 20 * minute, '4 h 20 min'],
  [day - 1, '1 day'],
  [day, '1 day'],
  [day + 4 * hour, '1 day 4 h'],
  [day + 3 * hour + 1, '1 day 4 h'],
  [2 * day, '2 days'],
  [7 * day - 1, '7 days'],
])('%i ms are %s', (ms, words) => {
  expect(spanInWords(ms)).toBe(words);
});
