import { type Card, type CardDraft, type Source, standsIn } from '@crossbench/shared';
import type { StoredSource } from './shelf.js';

/** A card as it is after comparing its quote with the stored source, letter for letter. */
export function checkedCard(draft: CardDraft, stored: StoredSource | undefined): Card {
  if (!stored) return unverifiable(draft);
  const { source, hash } = stored;
  const { stands, passage } = placeOf(draft, source.passages);
  return {
    sourceId: source.id,
    sourceHash: hash,
    passage,
    cite: passage === null ? source.cite : `${source.cite}, ¶${passage}`,
    badge: source.badge,
    check: stands ? 'verified' : 'altered',
  };
}

const unverifiable = ({ cite = '' }: CardDraft): Card => ({
  sourceId: null,
  sourceHash: null,
  passage: null,
  cite,
  badge: null,
  check: 'unverifiable',
});

interface Place {
  readonly stands: boolean;
  readonly passage: number | null;
}

/** Without a passage the only one that holds the quote is taken; a quote that several hold points to none of them. */
function placeOf({ passage, quote }: CardDraft, passages: Source['passages']): Place {
  if (passage === null) {
    const holding = passages.flatMap((text, index) => (standsIn(text, quote) ? [index + 1] : []));
    return {
      stands: holding.length > 0,
      passage: holding.length === 1 ? (holding[0] ?? null) : null,
    };
  }
  const text = passages[passage - 1];
  return text === undefined
    ? { stands: false, passage: null }
    : { stands: standsIn(text, quote), passage };
}
