/** Words `from` to `to` of a passage, counted from 1, with everything that stands between them. */
export function wordsOfPassage(passage: string, from: number, to: number): string {
  const words = [...passage.matchAll(/\S+/gu)];
  const first = words[Math.max(1, from) - 1];
  const last = words[Math.min(words.length, to) - 1];
  if (!first || !last || first.index > last.index) return '';
  return passage.slice(first.index, last.index + last[0].length);
}

/** The words of a passage that a selection touches, counted from 1; null where it touches none. */
export function wordsTouched(
  passage: string,
  start: number,
  end: number,
): readonly [number, number] | null {
  const touched = [...passage.matchAll(/\S+/gu)].flatMap(({ index, 0: word }, i) =>
    index < end && index + word.length > start ? [i + 1] : [],
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
