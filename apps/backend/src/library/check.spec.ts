import type { CardDraft, Source } from '@crossbench/shared';
import { checkedCard } from './check.js';
import { hashOfText } from './shelf.js';

const source: Source = {
  id: 'harbour-report',
  title: 'Report on the harbour',
  badge: 'fact-sheet',
  cite: 'Report on the harbour',
  asOf: '2026-11-21',
  references: ['Harbour office, 2026'],
  passages: [
    'The harbour froze in 1901. Ships waited for the thaw.',
    'Trade doubled within a decade, the office says; the pier was rebuilt.',
    'Ships waited for the thaw.',
  ],
};
const stored = { source, hash: hashOfText(source) };

const draft = (quote: string, passage: number | null = 2): CardDraft => ({
  sourceId: source.id,
  passage,
  quote,
});

const check = (card: CardDraft) => checkedCard(card, stored);

describe('a card of a stored source', () => {
  it('is verified where its quote is a span of the passage, and cites the passage', () => {
    expect(check(draft('Trade doubled within a decade'))).toEqual({
      sourceId: 'harbour-report',
      sourceHash: stored.hash,
      passage: 2,
      cite: 'Report on the harbour, ¶2',
      badge: 'fact-sheet',
      check: 'verified',
    });
  });

  it('is never verified with one character changed, left out or added', () => {
    const quote = 'Trade doubled within a decade, the office says';
    for (let at = 0; at < quote.length; at++) {
      const [before, after] = [quote.slice(0, at), quote.slice(at + 1)];
      const altered = [`${before}#${after}`, `${before}#${quote[at]}${after}`];
      // A span without its first or last letter is a shorter span.
      if (before && after) altered.push(before + after);
      for (const words of altered) {
        expect([words, check(draft(words)).check]).toEqual([words, 'altered']);
      }
    }
  });

  it.each([
    ['another case', 'trade doubled'],
    ['another dash', 'the office says - the pier'],
    ['words left out unseen', 'Trade doubled, the office says'],
    ['parts in another order', 'the office says […] Trade doubled'],
    ['words of two passages', 'for the thaw. Trade doubled'],
    ['nothing but an omission', '[…]'],
  ])('is altered by %s', (_, quote) => {
    expect(check(draft(quote)).check).toBe('altered');
  });

  it.each([
    ['line breaks and other spaces', ' Trade\ndoubled\u00a0 within'],
    ['soft hyphens', 'Trade dou\u00adbled within'],
    ['a visible omission', 'Trade doubled […] the pier was rebuilt'],
  ])('stays verified with %s', (_, quote) => {
    expect(check(draft(quote)).check).toBe('verified');
  });

  it('is altered where another passage than the named one holds the quote', () => {
    expect(check(draft('The harbour froze', 2))).toMatchObject({ check: 'altered', passage: 2 });
  });

  it('is altered, and points to no passage, where it names one that does not exist', () => {
    expect(check(draft('The harbour froze', 4))).toMatchObject({
      check: 'altered',
      passage: null,
      cite: 'Report on the harbour',
    });
  });
});

describe('a card that names no passage', () => {
  it('takes the only one that holds its quote', () => {
    expect(check(draft('The harbour froze', null))).toMatchObject({
      check: 'verified',
      passage: 1,
      cite: 'Report on the harbour, ¶1',
    });
  });

  it('stands in the source, but points to none, where several hold its quote', () => {
    expect(check(draft('Ships waited', null))).toMatchObject({
      check: 'verified',
      passage: null,
      cite: 'Report on the harbour',
    });
  });

  it('is altered where none holds its quote', () => {
    expect(check(draft('The harbour burnt', null))).toMatchObject({
      check: 'altered',
      passage: null,
    });
  });
});

it('has nothing to be compared with where the source is not stored', () => {
  const card = { ...draft('Trade doubled'), sourceId: 'elsewhere', cite: 'A letter of 1903' };
  expect(checkedCard(card, undefined)).toEqual({
    sourceId: null,
    sourceHash: null,
    passage: null,
    cite: 'A letter of 1903',
    badge: null,
    check: 'unverifiable',
  });
});
