import MarkdownIt, { type Token } from 'markdown-it';

/** A piece of a speech: words, or a part that has a name and pieces of its own. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly pieces: readonly Piece[] }
  | { readonly kind: Part; readonly pieces: readonly Piece[] };

type Part = 'paragraph' | 'strong' | 'emphasis' | 'quote' | 'bullets' | 'numbers' | 'item';

const parts: Readonly<Record<string, Part>> = {
  p: 'paragraph',
  strong: 'strong',
  em: 'emphasis',
  blockquote: 'quote',
  ul: 'bullets',
  ol: 'numbers',
  li: 'item',
};

const rules = ['blockquote', 'list', 'emphasis', 'link', 'autolink', 'newline', 'escape', 'entity'];

/** Paragraphs, lists, quotes, emphasis and links; no HTML, images, headings or tables. */
const reader = new MarkdownIt('zero', { html: false, linkify: false }).enable(rules);

/** A speech's Markdown as a tree of pieces. Nothing in it is ever read as HTML. */
export function piecesOf(markdown: string): readonly Piece[] {
  return nested(reader.parse(markdown, {})[Symbol.iterator]());
}

/** Reads pieces up to the token that closes what was opened. */
function nested(tokens: Iterator<Token>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let next = tokens.next(); !next.done && next.value.nesting !== -1; next = tokens.next()) {
    const token = next.value;
    if (token.nesting === 1) pieces.push(...opened(token, nested(tokens)));
    else if (token.type === 'inline')
      pieces.push(...nested((token.children ?? [])[Symbol.iterator]()));
    else if (token.type === 'softbreak' || token.type === 'hardbreak')
      pieces.push({ kind: 'break' });
    else if (token.content) pieces.push({ kind: 'text', text: token.content });
  }
  return pieces;
}

function opened(token: Token, pieces: readonly Piece[]): readonly Piece[] {
  if (token.hidden) return pieces;
  if (token.tag === 'a') {
    const href = safeHref(String(token.attrGet('href') ?? ''));
    return href ? [{ kind: 'link', href, pieces }] : pieces;
  }
  const kind = parts[token.tag];
  return kind ? [{ kind, pieces }] : pieces;
}

/** An address that leads to another page or a mailbox; null for everything else. */
function safeHref(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
