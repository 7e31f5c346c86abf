import type { PersonId, Side } from '../vocabulary.js';

/** A speech that waits on the list, as far as a queue policy looks at it. */
export interface WaitingSpeech {
  readonly number: number;
  readonly person: PersonId;
  readonly side: Side | null;
}

/** What a queue policy may know of the debate. */
export interface Hearing {
  /** For whom the last speech of the segment was; null for neither, or when there was none. */
  readonly lastSide: Side | null;
  /** Speaking time so far, ms. */
  readonly spoken: Readonly<Record<PersonId, number>>;
  /** What lots are drawn from. */
  readonly seed: number;
}

/** A rule for the order of speeches: the same list on every node, and a sentence that everybody reads. */
export interface Policy {
  readonly name: string;
  readonly sentence: string;
  readonly order: (waiting: readonly WaitingSpeech[], hearing: Hearing) => readonly WaitingSpeech[];
}

/** Sorts by a key; of equals, who asked first comes first. */
export const sortedBy = (
  waiting: readonly WaitingSpeech[],
  key: (speech: WaitingSpeech) => number,
): readonly WaitingSpeech[] => [...waiting].sort((a, b) => key(a) - key(b) || a.number - b.number);
