import { sideIn, sideLabels, withoutSide } from './sides.js';

it.each([
  ['1st Affirmative', 'proposition'],
  ['2nd Negative', 'opposition'],
  ['Prime Minister', 'proposition'],
  ['Minister of the Crown', 'proposition'],
  ['Deputy Leader of the Opposition', 'opposition'],
  ['Member for the Government', 'proposition'],
  ['Opening Speaker for the Opposition', 'opposition'],
  ['3rd Proposition', 'proposition'],
  ['In favour - Introduction', 'proposition'],
  ['Against - Conclusion', 'opposition'],
  ['Pro 1', 'proposition'],
  ['Contra 2', 'opposition'],
  ['Con 1', 'opposition'],
  ['DLO', 'opposition'],
  ['For 1', 'proposition'],
  ['Eröffnende Regierung', 'proposition'],
  ['2nd Nonaligned Speaker', 'neither'],
  ['1st Reply Speech', null],
  ['Speaker for the motion', null],
  ['Government reply to the Opposition', null],
])('“%s” is for %s', (name, side) => {
  expect(sideIn(name)).toBe(side);
});

it.each([
  [['1st Affirmative', '1st Negative'], 'Affirmative', 'Negative'],
  [['Prime Minister', 'Leader of the Opposition'], 'Government', 'Opposition'],
  [['Pro 1', 'Kontra 1', 'Pro 2', 'Kontra 2'], 'Pro', 'Contra'],
  [['Speaker A', 'Speaker B'], 'Proposition', 'Opposition'],
])('the sides of %j are called %s and %s', (names, proposition, opposition) => {
  expect(sideLabels(names)).toEqual({ proposition, opposition });
});

it('a name without its side is what is left', () => {
  expect(withoutSide('Negative Leader')).toBe('Leader');
  expect(withoutSide('Affirmative')).toBe('');
});
