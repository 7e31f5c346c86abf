import type { SegmentKind } from '../format.js';

/** What is said of a speech, and what that makes it; the first that matches. */
const kinds: readonly (readonly [RegExp, SegmentKind])[] = [
  [/\bprep(aration)?\b|\bvorbereitung/iu, 'prep'],
  [/\b(recess|break|interval|intermission)\b/iu, 'recess'],
  [/\b(announcement|welcome)\b|\bchair opens\b/iu, 'announcement'],
  [/\bcross[- ]?exam|\bcx\b/iu, 'cross-examination'],
  [/\bcross-?fire\b/iu, 'crossfire'],
  [/\bfree debate\b|\bopen debate\b|\bfreie aussprache\b|\bfree[_-]debate\b/iu, 'free-debate'],
  [/\bfloor\b/iu, 'floor'],
  [/\bdiscussion\b/iu, 'discussion'],
  [/\bquestions\b|\bq ?(&|and) ?a\b/iu, 'q-and-a'],
  [/\breply\b|\bréplica\b|\bzwischenrede\b/iu, 'reply'],
  [/\brebuttal\b|\brefut/iu, 'rebuttal'],
  [/\bsummary\b/iu, 'summary'],
  [/\bfinal focus\b/iu, 'final-focus'],
  [/\bclosing\b|\bconclusi[oó]n\b|\bwhip\b|\bschlie(ß|ss)ende?\b|\bschlussrede\b/iu, 'closing'],
];

/** What happens in a speech, by its name, else by the name of its type. */
export function kindOf({ name, type }: { name: string; type: string }): SegmentKind {
  for (const text of [name, type]) {
    const found = kinds.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return 'constructive';
}
