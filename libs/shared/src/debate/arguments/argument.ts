import * as z from 'zod';
import { CardDraft, type Card } from '../../evidence/card.js';
import { type Instant, type PersonId, Prose, type SeatId, Side } from '../vocabulary.js';

/** How an argument bears on another one. */
export const RelationKind = z.enum([
  'supports',
  'rebuts',
  'undercuts',
  'turns',
  'extends',
  'concedes',
]);
export type RelationKind = z.infer<typeof RelationKind>;

/** Relations that only make sense towards the other side. */
export const opposing: readonly RelationKind[] = ['rebuts', 'undercuts', 'turns', 'concedes'];

/** `to` is the number of an argument of the same debate. */
export const Relation = z.object({ kind: RelationKind, to: z.int().positive() });
export type Relation = z.infer<typeof Relation>;

/** Most characters of a tag. */
export const longestTag = 140;

/** What a debater writes. A missing tag becomes the first sentence. */
export const ArgumentDraft = z.object({
  tag: Prose.max(longestTag),
  body: Prose.max(10_000),
  relations: z.array(Relation).max(8),
  cards: z.array(CardDraft).max(3),
  /** The number of the audience's question that it answers. */
  answers: z.int().positive().optional(),
  /** For which side it speaks, where its speaker is on neither. */
  side: Side.optional(),
  /** Numbers of exchanges whose answers the other side is held to. */
  concessions: z.array(z.int().positive()).max(3).optional(),
});
export type ArgumentDraft = z.infer<typeof ArgumentDraft>;

export const emptyDraft: ArgumentDraft = { tag: '', body: '', relations: [], cards: [] };

/** Most words that the quotes of one argument may hold together. */
export const quoteWords = 60;

/** What a debater has said, with its number in the debate. */
export interface Argument {
  readonly number: number;
  readonly seq: number;
  readonly turn: number;
  /** Null for somebody without one who had the floor from the list. */
  readonly seat: SeatId | null;
  /** The request on the list of speakers under which it was said; null in a turn of the seat's own. */
  readonly request: number | null;
  /** Null for who spoke for neither. */
  readonly side: Side | null;
  readonly person: PersonId;
  /** The clerk who noted what was said; null where the speaker did. */
  readonly notedBy: PersonId | null;
  readonly at: Instant;
  readonly relations: readonly Relation[];
  readonly cards: readonly Card[];
  /** Numbers of exchanges whose answers are cited. */
  readonly concessions: readonly number[];
  readonly words: number;
  /** Filed in grace, after the time was up. */
  readonly overtime: boolean;
  /** The open draft that the bell filed. */
  readonly cutOff: boolean;
  /** The question of the audience that it answers. */
  readonly answers: number | null;
  /** It answered none, where the format allows no new ones. */
  readonly isNew: boolean;
  /** What the chair decided on it as a new one. */
  readonly ruling: NewArgumentRuling | null;
  readonly retracted: boolean;
  readonly hidden: boolean;
  /** Said in a turn that was declared void. */
  readonly voided: boolean;
  /** As it reads now, after its corrections. Null where the text is withheld from the reader. */
  readonly text: ArgumentText | null;
  /** As it was filed. */
  readonly firstText: ArgumentText | null;
  readonly corrections: readonly Correction[];
}

/** What the chair does with a new argument. */
export const NewArgumentResult = z.enum(['allowed', 'disregarded']);
export type NewArgumentResult = z.infer<typeof NewArgumentResult>;

export interface NewArgumentRuling {
  readonly result: NewArgumentResult;
  readonly reason: string | null;
}

/** Where and when an argument was put right. */
export interface Correction {
  readonly seq: number;
  readonly at: Instant;
}

export interface ArgumentText {
  readonly tag: string;
  readonly body: string;
  /** One for each card, in the same order. */
  readonly quotes: readonly string[];
}
