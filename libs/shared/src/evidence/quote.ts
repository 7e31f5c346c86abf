/** Marks words that a quote leaves out. */
export const omission = '[…]';

/**
 * Whether a quote is a contiguous span of a passage, or several spans in order joined by a visible […].
 * One rule of comparison: soft hyphens ignored, Unicode NFC, any run of white space is one space.
 */
export function standsIn(passage: string, quote: string): boolean {
  const text = plain(passage);
  const spans = plain(quote)
    .split(omission)
    .map((span) => span.trim());
  if (spans.some((span) => span === '')) return false;
  let from = 0;
  for (const span of spans) {
    const found = text.indexOf(span, from);
    if (found < 0) return false;
    from = found + span.length;
  }
  return true;
}

const plain = (text: string): string =>
  text.replaceAll('\u00ad', '').normalize('NFC').replace(/\s+/gu, ' ').trim();
