import type { Refusal } from '../debate/refusal.js';

/** Reasons that have nothing to do with the debate. Those marked "again" mean: send the same id again. */
export type WireRefusal =
  | { readonly code: 'invalid' }
  | { readonly code: 'too-large' }
  | { readonly code: 'unknown-event' }
  | { readonly code: 'not-signed-in' }
  | { readonly code: 'no-such-debate' }
  | { readonly code: 'command-id-taken' }
  /** again */
  | { readonly code: 'rate-limited'; readonly retryAfterMs: number }
  /** again */
  | { readonly code: 'unavailable' }
  /** again */
  | { readonly code: 'failed' };

export type AnyRefusal = Refusal | WireRefusal;

/** Every request gets exactly one. A refusal carries its sentence. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: AnyRefusal & { readonly message: string } };

/** Refusals that say "send the same command id again". */
export const passing: readonly AnyRefusal['code'][] = ['rate-limited', 'unavailable', 'failed'];
