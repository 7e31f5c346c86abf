import { omission } from '@crossbench/shared';

/** A stretch of a passage, and whether it is part of a quote. */
export interface Stretch {
  readonly text: string;
  readonly quoted: boolean;
}

const plain = (text: string): string =>
  text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();

/** A passage cut up so that a quote, with its omissions, can be marked in it; whole and unmarked where the quote does not stand in it. */
export function highlighted(passage: string, quote: string): readonly Stretch[] {
  const text = plain(passage);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const span of plain(quote).split(omission)) {
    const wanted = span.trim();
    const found = wanted === '' ? -1 : text.indexOf(wanted, from);
    if (found < 0) return [{ text, quoted: false }];
    stretches.push(
      { text: text.slice(from, found), quoted: false },
      { text: wanted, quoted: true },
    );
    from = found + wanted.length;
  }
  return [...stretches, { text: text.slice(from), quoted: false }].filter(
    ({ text }) => text !== '',
  );
}
