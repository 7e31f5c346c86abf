import { secondsOf } from './span';

it.each([
  ['7:00', 420],
  ['0:45', 45],
  ['90:00', 5400],
  ['1:30:00', 5400],
  ['0:22.5', 22.5],
  ['7', 420],
  [' 1.5 ', 90],
  ['1,5', 90],
  ['90 s', 90],
  ['45sec', 45],
  ['8 min', 480],
  ['2 h', 7200],
  ['3 days', 259_200],
  ['0', 0],
])('%s is a length', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

it.each(['', ':', '7:', '7:60', '7:0', 'soon', '-1', '1:2:3', '5 x'])('%s is none', (text) => {
  expect(secondsOf(text)).toBeNaN();
});
