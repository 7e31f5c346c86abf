import { fromNow, lengthInWords, minutesAndSeconds, timeText } from './time-text';

it.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [90_000, '1:30'],
  [3_600_000, '1:00:00'],
  [-1, '+0:00'],
  [-7_900, '+0:07'],
])('writes %d ms as %s', (ms, text) => expect(minutesAndSeconds(ms)).toBe(text));

it.each([
  [45, '45 s'],
  [60, '1 min'],
  [90, '90 s'],
  [420, '7 min'],
  [3_600, '60 min'],
  [5_400, '1 h 30 min'],
  [7_200, '2 h'],
  [259_200, '3 days'],
])('says %d s as %s', (seconds, text) => expect(lengthInWords(seconds)).toBe(text));

it.each([
  [0, '0:00'],
  [22.5, '0:22.5'],
  [420, '7:00'],
  [5_400, '1:30:00'],
  [86_400, '1 day'],
  [259_200, '3 days'],
  [90_000, '25:00:00'],
])('writes %d s on a timer as %s', (seconds, text) => expect(timeText(seconds)).toBe(text));

it('says how far away something is', () => {
  expect(fromNow(20 * 60_000, 0)).toBe('in 20 minutes');
  expect(fromNow(0, 3 * 3_600_000)).toBe('3 hours ago');
  expect(fromNow(0, 86_400_000)).toBe('yesterday');
});
