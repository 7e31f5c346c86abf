import type { Instant, PersonId } from '../vocabulary.js';

/** How long the chair may give no sign of life before the room is told, ms. */
export const leaseGrace = 10_000;

/** How long the chair may give no sign of life before somebody else has the chair, ms. */
export const leaseLength = 15_000;

/** What the server knows of a chair's connection. */
export interface Lease {
  /** Whose lease it is; it says nothing about anybody who has taken the chair since. */
  readonly person: PersonId;
  /** The last sign of life, or when the service came back, if that was later. */
  readonly renewedAt: Instant;
  /** Those who may have the chair and are connected to whichever server. */
  readonly here: readonly PersonId[];
}
