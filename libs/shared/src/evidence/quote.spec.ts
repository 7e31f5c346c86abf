import fc from 'fast-check';
import { omission, standsIn } from './quote.js';

const passage =
  'The line carried 2.4 million people in its first year, which is 11 per cent above the forecast. Costs rose.';

describe('a quote', () => {
  it.each([
    ['a contiguous span', 'carried 2.4 million people'],
    ['the whole passage', passage],
    ['with other white space', 'carried\n2.4\u00a0million \t people'],
    ['with white space around it', '  Costs rose. '],
    [
      'two spans, what is left out marked',
      `The line carried 2.4 million people […] above the forecast`,
    ],
    ['spans that touch', 'The line […] carried'],
    ['three spans', 'The line […] first year […] rose'],
    ['with soft hyphens', 'fore\u00adcast'],
  ])('stands in its passage: %s', (_, quote) => {
    expect(standsIn(passage, quote)).toBe(true);
  });

  it.each([
    ['another figure', 'carried 2.5 million people'],
    ['another case', 'the line carried'],
    ['another mark', 'first year; which'],
    ['a word left out silently', 'carried million people'],
    ['spans in the wrong order', 'Costs rose […] The line carried'],
    ['a span used twice', 'The line […] The line'],
    ['dots that are not the sign', 'The line [...] first year'],
    ['nothing', ''],
    ['white space', ' \n '],
    ['only the sign', omission],
    ['nothing before the sign', '[…] Costs rose.'],
    ['nothing after the sign', 'Costs rose. […]'],
    ['nothing between two signs', 'The line […][…] rose'],
  ])('does not stand in it: %s', (_, quote) => {
    expect(standsIn(passage, quote)).toBe(false);
  });

  it('is compared by characters, not by how they are encoded', () => {
    expect(standsIn('Caf\u00e9 society', 'Cafe\u0301')).toBe(true);
    expect(standsIn('Cafe\u0301 society', 'Caf\u00e9')).toBe(true);
    expect(standsIn('Caf\u00e9 society', 'Cafe')).toBe(false);
    expect(standsIn('Cafe\u00ad\u0301 society', 'Caf\u00e9')).toBe(true);
    expect(standsIn('soft\u00adhyphen', 'softhyphen')).toBe(true);
  });

  it('keeps ligatures, quotation marks and dashes apart', () => {
    expect(standsIn('ﬁne', 'fine')).toBe(false);
    expect(standsIn('“so”', '"so"')).toBe(false);
    expect(standsIn('1990–1995', '1990-1995')).toBe(false);
  });
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', ' ', '.', '1'),
  minLength: 1,
  maxLength: 40,
});
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('whatever the passage', () => {
  it('each of its spans stands in it, alone and joined in order', () => {
    fc.assert(
      fc.property(letters, fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (text, ...cuts) => {
        const [a, b, c, d] = cuts.map((cut) => cut % (text.length + 1)).sort((x, y) => x - y);
        const [first, second] = [text.slice(a, b).trim(), text.slice(c, d).trim()];
        fc.pre(first !== '' && second !== '');
        expect(standsIn(text, first)).toBe(true);
        expect(standsIn(text, `${first} […] ${second}`)).toBe(true);
      }),
    );
  });

  it('one changed character is never found, unless the changed text truly occurs', () => {
    fc.assert(
      fc.property(
        letters,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('a', 'X', '9', '!'),
        (text, from, length, where, other) => {
          const start = from % text.length;
          const span = text.slice(start, start + 1 + (length % (text.length - start)));
          const place = where % span.length;
          const changed = span.slice(0, place) + other + span.slice(place + 1);
          expect(standsIn(text, changed)).toBe(plain(text).includes(plain(changed)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
