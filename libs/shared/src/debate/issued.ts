import type { Card } from '../evidence/card.js';
import type { Results } from '../verdict/results.js';
import type { ArgumentDraft } from './arguments/argument.js';
import type { Lease } from './chair/lease.js';
import type { DebateEvent } from './events.js';
import type { Submission, UpVotes } from './questions/question.js';
import type { Entry, Words } from './refusal.js';
import type { Actor, Instant, PersonId, SeatId } from './vocabulary.js';

/** What a link entitles to. */
export type Invitation =
  | { readonly role: 'chair' | 'deputy' | 'clerk' | 'audience' }
  | { readonly role: 'seat'; readonly seat: SeatId };

/** An open draft, as the server last stamped it, with its cards checked. `seat` is null for somebody without one who had the floor. */
export interface StoredDraft {
  readonly seat: SeatId | null;
  readonly person: PersonId;
  readonly stampedAt: Instant;
  readonly argument: ArgumentDraft;
  readonly cards: readonly Card[];
}

/** What only the server can know; it is looked up beforehand, so that deciding stays pure. */
export interface Facts {
  readonly name?: string;
  readonly robot?: boolean;
  readonly invitation?: Invitation;
  readonly cards?: readonly Card[];
  readonly drafts?: readonly StoredDraft[];
  readonly results?: Results;
  readonly lease?: Lease;
  readonly submission?: Submission;
  readonly upVotes?: UpVotes;
  /** The name of whom a command is about. */
  readonly concerned?: string;
  /** What a coin is tossed from, or lots are drawn: 32 bits of the server's chance. */
  readonly seed?: number;
}

/** Who asks, when by the server's clock, and what the server looked up for it. */
export interface Issued {
  readonly by: PersonId;
  readonly at: Instant;
  readonly facts: Facts;
}

/** Writes entries in one actor's name at one instant. */
export const entryBy =
  (actor: Actor, at: Instant) =>
  (event: DebateEvent, words?: Words): Entry => ({ at, actor, event, ...(words && { words }) });
