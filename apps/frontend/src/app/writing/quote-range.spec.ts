import { wordsOfPassage, wordsTouched } from './quote-range';

const passage = 'Grids failed in 2003.\nThey were mended, and nobody was charged.';

it.each([
  [1, 2, 'Grids failed'],
  [4, 5, '2003.\nThey'],
  [9, 99, 'nobody was charged.'],
  [5, 4, ''],
])('takes words %i to %i', (from, to, quote) => {
  expect(wordsOfPassage(passage, from, to)).toBe(quote);
});

it.each<[number, number, readonly [number, number] | null]>([
  [0, 5, [1, 1]],
  [2, 8, [1, 2]],
  [16, 24, [4, 5]],
  [5, 6, null],
])('widens a selection from %i to %i to whole words', (start, end, words) => {
  expect(wordsTouched(passage, start, end)).toEqual(words);
});
