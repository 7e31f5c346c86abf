import * as z from 'zod';
import { type Instant, PersonId, type SeatId } from '../vocabulary.js';
import type { Rule } from './rule.js';

/** What can be done about somebody, from the mildest to the hardest. */
export const SanctionKind = z.enum(['warning', 'mute', 'removal', 'ban']);
export type SanctionKind = z.infer<typeof SanctionKind>;

const number = z.int().positive();

/** What is said in passing, with its answer, by its number: a point of information, a question in an examination, a challenge. */
export const Saying = z.union([
  z.strictObject({ poi: number }),
  z.strictObject({ exchange: number }),
  z.strictObject({ challenge: number }),
]);
export type Saying = z.infer<typeof Saying>;

/** What an act of moderation is about: something that was said, by its number. */
export const Matter = z.union([
  z.strictObject({ argument: number }),
  z.strictObject({ question: number }),
  ...Saying.options,
]);
export type Matter = z.infer<typeof Matter>;

/** What somebody appeals against: a sanction by its number, or that words of one’s own were hidden. */
export const Appealed = z.union([
  z.strictObject({ sanction: number }),
  z.strictObject({ argument: number }),
  ...Saying.options,
]);
export type Appealed = z.infer<typeof Appealed>;

export const AppealResult = z.enum(['upheld', 'dismissed']);
export type AppealResult = z.infer<typeof AppealResult>;

/** How an act of moderation came to its end before its time. */
export interface Ended {
  readonly how: 'lifted' | 'taken-back' | 'appeal';
  readonly by: PersonId;
  readonly at: Instant;
  /** Empty where none was asked for. */
  readonly reason: string;
}

/** An act of the chair or a deputy against somebody or their words; `seq` is its line in the log. */
export interface Act {
  readonly seq: number;
  readonly at: Instant;
  readonly by: PersonId;
  /** What the one who acted was then. */
  readonly office: 'chair' | 'deputy';
  readonly rule: Rule;
  readonly reason: string;
  readonly ended: Ended | null;
}

/** The seat that somebody lost by being removed. */
export interface LostSeat {
  readonly seat: SeatId;
  readonly ready: boolean;
  readonly robot: boolean;
}

/** A sanction with its number in the debate. */
export interface Sanction extends Act {
  readonly number: number;
  readonly kind: SanctionKind;
  readonly person: PersonId;
  readonly name: string;
  /** When a mute is over by itself; null for the others. */
  readonly until: Instant | null;
  readonly about: Matter | null;
  readonly lost: LostSeat | null;
}

/** Something that was said was taken out of sight. All but a question of the audience may be restored, and hidden again. */
export interface Hiding extends Act {
  readonly of: Matter;
}

/** Somebody asks another moderator to look at what was done; once for each act. */
export interface Appeal {
  readonly number: number;
  readonly of: Appealed;
  /** The `seq` of the act. */
  readonly act: number;
  readonly person: PersonId;
  readonly reason: string;
  readonly at: Instant;
  readonly decision: AppealDecision | null;
}

export interface AppealDecision {
  readonly result: AppealResult;
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
  /** Decided by the one who had acted, because there was nobody else. */
  readonly alone: boolean;
}

/** What the chair and the deputies have done in a debate, and what was asked of it. Only ever added to. */
export interface HouseOrder {
  readonly sanctions: readonly Sanction[];
  readonly hidings: readonly Hiding[];
  readonly appeals: readonly Appeal[];
}

export const noDisorder: HouseOrder = { sanctions: [], hidings: [], appeals: [] };
