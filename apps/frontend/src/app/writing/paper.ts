import { type ArgumentDraft, DraftSlot, emptyDraft, wordsOf } from '@crossbench/shared';

/** One private text of a debater: what it says, and how much of it the server has. */
export interface Paper {
  readonly draft: ArgumentDraft;
  /** Grows with every change. */
  readonly version: number;
  /** The latest version that the server has stored. */
  readonly saved: number;
  /** Why the server does not take it; null while nothing is in the way. */
  readonly refused: string | null;
}

export const blankPaper: Paper = { draft: emptyDraft, version: 0, saved: 0, refused: null };

export const shelf: readonly DraftSlot[] = DraftSlot.options.filter((slot) =>
  slot.startsWith('shelf-'),
);

export const isBlank = (draft: ArgumentDraft): boolean =>
  wordsOf(draft) === 0 &&
  draft.cards.length === 0 &&
  draft.relations.length === 0 &&
  !draft.concessions?.length;

/** How a paper stands with the server, in words; empty while there is nothing to say. */
export function paperStanding(
  { draft, version, saved, refused }: Paper,
  connected: boolean,
): string {
  if (refused) return refused;
  if (version > saved) return connected ? 'Saving…' : 'Kept on this device; saved when connected';
  return isBlank(draft) ? '' : 'Saved';
}

/** What a paper is called in a list: its tag, or its first words. */
export function paperTitle({ tag, body }: ArgumentDraft): string {
  const words = tag || body.split(/\s+/u).slice(0, 12).join(' ');
  return words || 'Without words';
}
