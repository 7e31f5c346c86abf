import { figures, spokenTime } from './figures';

it.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [60_000, '1:00'],
  [401_000, '6:41'],
  [3_725_000, '1:02:05'],
  [3 * 3_600_000, '3 h'],
  [2 * 86_400_000 + 4 * 3_600_000, '2 days 4 h'],
  [-2_999, '+0:02'],
])('shows %i ms that are left as %s', (ms, shown) => {
  expect(figures(ms)).toBe(shown);
});

it.each([
  [0, '0 seconds'],
  [1_000, '1 second'],
  [90_000, '1 minute 30 seconds'],
  [120_000, '2 minutes'],
  [90_061_000, '1 day 1 hour'],
])('reads %i ms out as "%s"', (ms, spoken) => {
  expect(spokenTime(ms)).toBe(spoken);
});
