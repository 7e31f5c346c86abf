import { chordOf, readLine } from './note-line';

it.each([
  ['Trains are faster', 'Trains are faster', null],
  ['late on Sundays #3', 'late on Sundays', 3],
  ['#12 late on  Sundays', 'late on Sundays', 12],
  ['#1 or rather #2', 'or rather', 2],
  ['No. 3, C#2 and #', 'No. 3, C#2 and #', null],
  ['  ', '', null],
])('reads “%s” as a tag and a number', (line, tag, to) => {
  expect(readLine(line)).toEqual({ tag, to });
});

const stroke = (key: string, code: string, more: KeyboardEventInit = { altKey: true }) =>
  chordOf(new KeyboardEvent('keydown', { key, code, ...more }));

it('knows a key with Alt by its letter, or by its place where Alt writes a sign', () => {
  expect(stroke('r', 'KeyO')).toBe('r');
  expect(stroke('R', 'KeyR')).toBe('r');
  expect(stroke('®', 'KeyR')).toBe('r');
  expect(stroke('¡', 'Digit1')).toBe('1');
});

it('leaves every other stroke to the line', () => {
  expect(stroke('r', 'KeyR', {})).toBeNull();
  expect(stroke('r', 'KeyR', { altKey: true, ctrlKey: true })).toBeNull();
  expect(stroke('ArrowUp', 'ArrowUp')).toBeNull();
});
