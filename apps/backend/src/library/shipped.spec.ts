import {
  type BriefArgument,
  formatById,
  Motion,
  MotionKind,
  quoteWords,
  Side,
  Source,
  wordCount,
} from '@crossbench/shared';
import { checkedCard } from './check.js';
import { shippedMotions } from './motions/index.js';
import { hashOfText } from './shelf.js';
import { shippedSources } from './sources/index.js';

/** Words of tag and body. */
const longestArgument = 45;

const sides = Side.options;
const stored = new Map(
  shippedSources.map((source) => [source.id, { source, hash: hashOfText(source) }]),
);
const briefs = shippedMotions.flatMap(({ id, brief }) =>
  sides.map((side) => ({ id, side, brief: brief[side] })),
);
const prepared = briefs.flatMap(({ id, side, brief }) =>
  brief.map((argument) => ({ id, side, tag: argument.tag, argument })),
);

const spoken = ({ tag, body }: BriefArgument) => wordCount(tag) + wordCount(body);
const quoted = ({ card }: BriefArgument) => wordCount(card.quote);
const sum = (brief: readonly BriefArgument[], words: (argument: BriefArgument) => number) =>
  brief.reduce((total, argument) => total + words(argument), 0);

describe('the shipped sources', () => {
  it('have ids of their own', () => {
    expect(stored.size).toBe(shippedSources.length);
  });

  it.each(shippedSources)('are whole: $id', (source) => {
    expect(Source.parse(source)).toEqual(source);
  });
});

describe('the shipped motions', () => {
  it('are six, with ids and wordings of their own', () => {
    expect(shippedMotions).toHaveLength(6);
    expect(new Set(shippedMotions.map(({ id }) => id)).size).toBe(6);
    expect(new Set(shippedMotions.map(({ wording }) => wording)).size).toBe(6);
  });

  it('are of all kinds', () => {
    expect(new Set(shippedMotions.map(({ kind }) => kind))).toEqual(new Set(MotionKind.options));
  });

  it.each(shippedMotions)('are whole, with four arguments and cards a side: $id', (motion) => {
    expect(Motion.parse(motion)).toEqual(motion);
  });

  it.each(shippedMotions)('are introduced in at most 120 words: $id', ({ infoSlide }) => {
    expect(wordCount(infoSlide.text)).toBeLessThanOrEqual(120);
  });

  it.each(shippedMotions)('refer to passages that exist: $id', ({ sources }) => {
    for (const { sourceId, passages } of sources) {
      expect(passages).not.toEqual([]);
      const last = stored.get(sourceId)?.source.passages.length ?? 0;
      expect(passages.filter((passage) => passage > last)).toEqual([]);
    }
  });

  it.each(shippedMotions)('name every passage that their cards quote: $id', (motion) => {
    const named = motion.sources.flatMap(({ sourceId, passages }) =>
      passages.map((passage) => `${sourceId} ${passage}`),
    );
    const cards = sides.flatMap((side) => motion.brief[side].map(({ card }) => card));
    for (const { sourceId, passage } of cards) expect(named).toContain(`${sourceId} ${passage}`);
  });

  it.each(shippedMotions)('give both sides as many words, within a tenth: $id', ({ brief }) => {
    for (const words of [spoken, quoted]) {
      const totals = sides.map((side) => sum(brief[side], words));
      expect(Math.min(...totals)).toBeGreaterThanOrEqual(0.9 * Math.max(...totals));
    }
  });
});

describe('the briefs of the shipped motions', () => {
  it('fit the shortest opening, two arguments at a time', () => {
    const openings = formatById('lightning')?.segments.filter(
      ({ kind }) => kind === 'constructive',
    );
    const words = openings?.map((segment) => segment.words);
    expect(words).toEqual([2 * longestArgument, 2 * longestArgument]);
  });

  it.each(briefs)('answer the other side twice or more: $id, $side', ({ brief }) => {
    const answered = brief.flatMap(({ rebuts }) => rebuts ?? []);
    expect(answered.length).toBeGreaterThanOrEqual(2);
  });

  it.each(prepared)('quote letter for letter: $id, $side, “$tag”', ({ argument }) => {
    const { check } = checkedCard(argument.card, stored.get(argument.card.sourceId));
    expect(check).toBe('verified');
  });

  it.each(prepared)('are short enough to be used: $id, $side, “$tag”', ({ argument }) => {
    expect(spoken(argument)).toBeLessThanOrEqual(longestArgument);
    expect(quoted(argument)).toBeLessThanOrEqual(quoteWords);
  });
});
