/** What a clerk has typed: the tag, and the number of the argument that it names with a #; null where it names none. */
export interface NoteLine {
  readonly tag: string;
  readonly to: number | null;
}

const numbers = /(^|\s)#(\d{1,4})(?=\s|$)/gu;

/** Reads "late on Sundays #3" as the tag "late on Sundays" about argument 3. Of several numbers the last one counts. */
export function readLine(line: string): NoteLine {
  const last = [...line.matchAll(numbers)].at(-1)?.[2];
  const tag = line.replace(numbers, '$1').replace(/\s+/gu, ' ').trim();
  return { tag, to: last === undefined ? null : Number(last) };
}

/**
 * The letter or figure that goes with Alt in a line that is being typed; null for every other stroke. Where Alt writes a
 * sign of its own, as on a Mac, it is the one that stands on the key elsewhere.
 */
export function chordOf(event: KeyboardEvent): string | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  if (/^[a-z\d]$/iu.test(event.key)) return event.key.toLowerCase();
  return /^(?:Key|Digit)(\w)$/u.exec(event.code)?.[1]?.toLowerCase() ?? null;
}
