import fc from 'fast-check';
import { changedWords, type DiffSpan, wordDiff } from './word-diff.js';

const diff = (before: string, after: string): DiffSpan[] => {
  const spans = wordDiff(before, after);
  if (!spans) throw new Error('There is no limit.');
  return spans;
};

const written = (before: string, after: string): string =>
  diff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

describe('what became of a text', () => {
  it.each([
    ['one two three', 'one two three', 'one two three'],
    ['one two three', 'one 2 three', 'one-[ two]+[ 2] three'],
    ['one two', 'one two three', 'one two+[ three]'],
    ['one two', 'two', '-[one]two'],
    ['', 'one', '+[one]'],
    ['one', '', '-[one]'],
    ['', '', ''],
    ['one', 'two', '-[one]+[two]'],
  ])('%j to %j', (before, after, wanted) => {
    expect(written(before, after)).toBe(wanted);
  });

  it('is not changed by white space alone, and shows the newer', () => {
    expect(diff('one  two', 'one\ntwo')).toEqual([{ kind: 'same', text: 'one\ntwo' }]);
  });

  it('is not looked for beyond the changes that are allowed', () => {
    expect(wordDiff('a b c', 'x y z', 5)).toBeNull();
    expect(wordDiff('a b c', 'x y z', 6)).not.toBeNull();
  });
});

describe('the number of changed words', () => {
  it.each([
    ['one two three', 'one two three', 0],
    ['one two three', 'one 2 three', 1],
    ['one two three', 'one three', 1],
    ['one two three', 'one two and a half three', 3],
    ['one two three', '1 two 3', 2],
  ])('from %j to %j is %i', (before, after, count) => {
    expect(changedWords(diff(before, after))).toBe(count);
  });
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });

it('leads from the first text to the second and back, by as few words as a table would', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const spans = diff(before.join(' '), after.join(' '));
      const side = (kind: DiffSpan['kind']) =>
        spans
          .filter((span) => span.kind === 'same' || span.kind === kind)
          .flatMap(({ text }) => text.split(' ').filter(Boolean));
      expect(side('removed')).toEqual(before);
      expect(side('added')).toEqual(after);
      const same = spans
        .filter(({ kind }) => kind === 'same')
        .flatMap(({ text }) => text.split(' ').filter(Boolean));
      expect(same).toHaveLength(longestCommon(before, after));
    }),
  );
});

/** How many words two texts share in order, by the plain table. */
function longestCommon(before: readonly string[], after: readonly string[]): number {
  let row = Array.from({ length: after.length + 1 }, () => 0);
  for (const word of before) {
    const next = [0];
    after.forEach((other, i) => {
      const found = word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0);
      next.push(found);
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
