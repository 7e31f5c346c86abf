import * as z from 'zod';
import { type Instant, type PersonId, Prose, type Side } from '../vocabulary.js';

/** What somebody asks for the floor for, in the order in which the kinds go before each other. */
export const RequestKind = z.enum([
  'point-of-order',
  'personal-privilege',
  'question',
  'reply',
  'speech',
]);
export type RequestKind = z.infer<typeof RequestKind>;

/** A question of a speaker, or the rule that is broken, in one line. */
export const RequestText = Prose.min(1).max(140);

/** What the chair says to a point. */
export const PointResult = z.enum(['upheld', 'dismissed', 'out-of-order']);
export type PointResult = z.infer<typeof PointResult>;

/** An entry in the list of speakers. Its number is the server's order, the same for everybody. */
export interface FloorRequest {
  readonly number: number;
  readonly seq: number;
  readonly at: Instant;
  /** The segment in which it was made; null for a point between two. */
  readonly turn: number | null;
  readonly kind: RequestKind;
  readonly person: PersonId;
  /** For which side they speak; null for neither. */
  readonly side: Side | null;
  readonly text: string | null;
  readonly withdrawn: boolean;
  /** When its speaker was recognised last. */
  readonly recognisedAt: Instant | null;
  /** When the chair declined it, or ruled on it. */
  readonly decidedAt: Instant | null;
  /** What the chair gave as the reason for its last decision on it. */
  readonly reason: string | null;
  /** The request that came first by the rule when the chair recognised this one instead; null otherwise. */
  readonly instead: number | null;
}

/** Goes before everything else and does not get the floor: the chair rules on it. */
export const isPoint = ({ kind }: Pick<FloorRequest, 'kind'>): boolean =>
  kind === 'point-of-order' || kind === 'personal-privilege';
