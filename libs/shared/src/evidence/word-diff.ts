/** A run of words that a correction kept, took out or put in, each with the white space that stands before it. */
export interface DiffSpan {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

type Words = readonly string[];

/** By how many words more were taken from the first text than from the second: the diagonal on which both stand. */
type Diagonal = number;

/** How far into the first text each diagonal leads. */
type Reach = ReadonlyMap<Diagonal, number>;

/**
 * What became of a text: the fewest words taken out and put in, after Myers, "An O(ND) Difference Algorithm and Its
 * Variations" (1986). Null when more than `most` would have to be.
 */
export function wordDiff(before: string, after: string, most = Infinity): DiffSpan[] | null {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const rounds = searched(was.map(bare), is.map(bare), most);
  return rounds && joined(traced(rounds, was, is));
}

/** How many words a correction changed: those put in or those taken out, whichever are more. */
export function changedWords(spans: readonly DiffSpan[]): number {
  const count = (kind: DiffSpan['kind']) =>
    spans
      .filter((span) => span.kind === kind)
      .reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return Math.max(count('removed'), count('added'));
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+/gu) ?? [];

const bare = (word: string): string => word.trimStart();

/** How far each diagonal leads with no change, with one, with two, until both texts are at their end. */
function searched(was: Words, is: Words, most: number): Reach[] | null {
  const rounds: Reach[] = [];
  for (let changes = 0; changes <= most; changes++) {
    const last = rounds.at(-1);
    const reach = new Map<Diagonal, number>();
    for (let k = -changes; k <= changes; k += 2) {
      let x = last ? step(last, k, changes) : 0;
      while (x < was.length && x - k < is.length && was[x] === is[x - k]) x++;
      reach.set(k, x);
      if (x >= was.length && x - k >= is.length) return [...rounds, reach];
    }
    rounds.push(reach);
  }
  return null;
}

/** Where a diagonal begins when one more word is put in (from above) or taken out (from the left). */
const step = (last: Reach, k: Diagonal, changes: number): number =>
  isAdded(last, k, changes) ? (last.get(k + 1) ?? 0) : (last.get(k - 1) ?? 0) + 1;

const isAdded = (last: Reach, k: Diagonal, changes: number): boolean =>
  k === -changes || (k !== changes && (last.get(k - 1) ?? 0) < (last.get(k + 1) ?? 0));

/** The way that the search found, walked back from the end. */
function traced(rounds: readonly Reach[], was: Words, is: Words): DiffSpan[] {
  const way: DiffSpan[] = [];
  let [x, y] = [was.length, is.length];
  for (let changes = rounds.length - 1; changes >= 0; changes--) {
    const last = rounds[changes - 1];
    const begin = last ? step(last, x - y, changes) : 0;
    while (x > begin) {
      x--;
      way.push({ kind: 'same', text: is[--y] ?? '' });
    }
    if (!last) break;
    if (isAdded(last, x - y, changes)) way.push({ kind: 'added', text: is[--y] ?? '' });
    else way.push({ kind: 'removed', text: was[--x] ?? '' });
  }
  return way.reverse();
}

function joined(words: readonly DiffSpan[]): DiffSpan[] {
  const spans: DiffSpan[] = [];
  for (const { kind, text } of words) {
    const last = spans.at(-1);
    if (last?.kind === kind) spans[spans.length - 1] = { kind, text: last.text + text };
    else spans.push({ kind, text });
  }
  return spans;
}
