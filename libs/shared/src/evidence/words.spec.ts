import { firstSentence, firstWords, wordCount } from './words.js';

describe('counting words', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    ['one', 1],
    [' two  words\n', 2],
    ['well-known isn’t two', 3],
    ['a\u00a0b', 2],
    ['3.5 % of 1,000', 4],
  ])('counts %j as %i', (text, words) => {
    expect(wordCount(text)).toBe(words);
  });
});

describe('the first words of a text', () => {
  it.each([
    ['one two three', 2, 'one two'],
    ['one two three', 3, 'one two three'],
    ['one two three ', 9, 'one two three '],
    ['one two', 0, ''],
    ['first line\n\nsecond line', 3, 'first line\n\nsecond'],
  ])('of %j, %i, are %j', (text, limit, beginning) => {
    expect(firstWords(text, limit)).toBe(beginning);
  });
});

describe('the first sentence of a text', () => {
  it.each([
    ['One. Two.', 'One.'],
    ['Why? Because.', 'Why?'],
    ['no full stop', 'no full stop'],
    ['A heading\nThe rest.', 'A heading'],
    ['It costs 3.5 million. Much.', 'It costs 3.5 million.'],
    ['...and so it goes. On.', '...and so it goes.'],
    ['“Really?” she asked. Yes.', '“Really?” she asked.'],
    ['  Spaces. ', 'Spaces.'],
    ['', ''],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(text, 140)).toBe(sentence);
  });

  it('is cut with a visible ellipsis where it is too long', () => {
    expect(firstSentence('one two three four.', 10)).toBe('one two t…');
    expect(firstSentence('one two th', 10)).toBe('one two th');
  });

  it('is never cut in the middle of a character', () => {
    expect(firstSentence('ab😀cd', 4)).toBe('ab…');
  });
});
