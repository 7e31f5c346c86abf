/** Words as a debater would count them: whatever white space separates. */
export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** The beginning of a text that holds at most `limit` words. */
export function firstWords(text: string, limit: number): string {
  let end = 0;
  let count = 0;
  for (const word of text.matchAll(/\S+/gu)) {
    if (++count > limit) return text.slice(0, end);
    end = word.index + word[0].length;
  }
  return text;
}

/** The first sentence of a text, at most `length` characters long. A point within a figure does not end it. */
export function firstSentence(text: string, length: number): string {
  const sentence = /^[^\n]*?[.!?…](?=\s|$)|^[^\n]*/u.exec(text.trim())?.[0].trim() ?? '';
  if (sentence.length <= length) return sentence;
  return `${sentence
    .slice(0, length - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}
