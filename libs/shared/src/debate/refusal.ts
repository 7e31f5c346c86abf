import type { DebateEvent } from './events.js';
import type { Rule } from './order/rule.js';
import type { Actor, Instant, Side, Stage } from './vocabulary.js';

/** Why a command was refused: an expected answer, not an exception. */
export type Refusal =
  | { readonly code: 'wrong-stage'; readonly stage: Stage | 'unopened' }
  | { readonly code: 'not-allowed' }
  | { readonly code: 'no-invitation' }
  | { readonly code: 'no-such-seat' }
  | { readonly code: 'seat-taken'; readonly movable: boolean }
  | { readonly code: 'seat-empty'; readonly seat: string }
  | { readonly code: 'already-seated'; readonly seat: string }
  | { readonly code: 'chair-may-not-sit' }
  | { readonly code: 'debater-may-not-chair' }
  | { readonly code: 'too-many-deputies'; readonly most: number }
  | { readonly code: 'not-spoken' }
  | { readonly code: 'debater-may-not-note' }
  | { readonly code: 'clerk-may-not-sit' }
  | { readonly code: 'too-many-clerks'; readonly most: number }
  | { readonly code: 'say-who-speaks' }
  | { readonly code: 'already-so' }
  | { readonly code: 'floor-moved'; readonly floor: number }
  | { readonly code: 'floor-taken' }
  | { readonly code: 'floor-idle' }
  | { readonly code: 'floor-closed' }
  | { readonly code: 'turns-left'; readonly turns: number }
  | { readonly code: 'no-turns-left' }
  | { readonly code: 'not-your-turn' }
  | { readonly code: 'clock-paused' }
  | { readonly code: 'no-prep-here' }
  | { readonly code: 'no-prep-left'; readonly side: Side }
  | { readonly code: 'nothing-to-say' }
  | { readonly code: 'no-side' }
  | { readonly code: 'too-many-words'; readonly left: number; readonly words: number }
  | { readonly code: 'quote-too-long'; readonly limit: number }
  | { readonly code: 'no-such-argument'; readonly argument: number }
  | { readonly code: 'wrong-relation'; readonly argument: number }
  | { readonly code: 'questions-off' }
  | { readonly code: 'questions-over' }
  | { readonly code: 'questions-held' }
  | { readonly code: 'only-audience-asks' }
  | { readonly code: 'own-question'; readonly question: number }
  | { readonly code: 'too-many-questions'; readonly limit: number }
  | { readonly code: 'no-such-question'; readonly question: number }
  | { readonly code: 'question-not-waiting' }
  | { readonly code: 'question-not-queued'; readonly question: number }
  | { readonly code: 'question-out-of-turn'; readonly first: number }
  | { readonly code: 'question-on-floor'; readonly question: number }
  | { readonly code: 'question-not-on-floor'; readonly question: number }
  | { readonly code: 'question-to-others'; readonly question: number }
  | { readonly code: 'no-questions-now' }
  | {
      readonly code: 'banned';
      readonly sanction: number;
      readonly rule: Rule;
    }
  | { readonly code: 'removed'; readonly sanction: number }
  | { readonly code: 'muted'; readonly until: Instant }
  | { readonly code: 'no-such-person' }
  | {
      readonly code: 'out-of-reach';
      readonly who: 'oneself' | 'organiser' | 'chair' | 'deputy';
    }
  | { readonly code: 'no-such-sanction'; readonly sanction: number }
  | { readonly code: 'no-such-appeal'; readonly appeal: number }
  | { readonly code: 'nothing-to-appeal' }
  | { readonly code: 'not-yours' }
  | { readonly code: 'own-appeal' }
  /** `from`: when whoever acted may decide after all, because there is nobody else; null where there is. */
  | { readonly code: 'another-decides'; readonly from: Instant | null }
  | { readonly code: 'not-your-argument' }
  | { readonly code: 'not-standing'; readonly argument: number }
  | { readonly code: 'nothing-to-rule'; readonly argument: number }
  | { readonly code: 'no-corrections-left'; readonly limit: number }
  | { readonly code: 'too-many-changes'; readonly limit: number }
  | { readonly code: 'no-such-card'; readonly argument: number; readonly card: number }
  | { readonly code: 'own-card' }
  | { readonly code: 'not-between-turns' }
  | { readonly code: 'challenge-open' }
  | { readonly code: 'already-challenged' }
  | { readonly code: 'no-challenges-left' }
  | { readonly code: 'no-such-challenge'; readonly challenge: number }
  | { readonly code: 'not-your-challenge' }
  | { readonly code: 'response-open' }
  | { readonly code: 'response-over' }
  | { readonly code: 'wrong-speaker' }
  | { readonly code: 'toss-first' }
  | { readonly code: 'nothing-to-toss' }
  | { readonly code: 'pause-taken'; readonly side: Side }
  | { readonly code: 'no-overrun' }
  | { readonly code: 'turn-not-over' }
  | { readonly code: 'no-such-concession'; readonly exchange: number }
  | { readonly code: 'questions-only' }
  | { readonly code: 'points-closed' }
  | { readonly code: 'own-speaker' }
  | { readonly code: 'point-waits' }
  | { readonly code: 'no-such-point'; readonly poi: number }
  | { readonly code: 'not-your-point' }
  | { readonly code: 'point-over' }
  | { readonly code: 'answer-first' }
  | { readonly code: 'no-examination-now' }
  | { readonly code: 'exchange-open' }
  | { readonly code: 'other-side-asks'; readonly seconds: number }
  | { readonly code: 'no-such-exchange'; readonly exchange: number }
  | { readonly code: 'exchange-over' }
  | { readonly code: 'answer-awaited'; readonly seconds: number }
  | { readonly code: 'office-keeps-silent' }
  | { readonly code: 'points-off' }
  | { readonly code: 'point-needs-words' }
  | { readonly code: 'list-closed' }
  | { readonly code: 'list-closed-by-chair' }
  | { readonly code: 'list-waits' }
  | { readonly code: 'only-debaters-speak' }
  | { readonly code: 'already-on-list'; readonly request: number }
  | { readonly code: 'no-such-request'; readonly request: number }
  | { readonly code: 'not-your-request' }
  | { readonly code: 'request-not-waiting'; readonly request: number }
  | { readonly code: 'speaker-out-of-turn'; readonly first: number }
  | { readonly code: 'point-to-rule'; readonly request: number }
  | { readonly code: 'not-a-point'; readonly request: number }
  | { readonly code: 'ruling-due'; readonly request: number }
  | { readonly code: 'nobody-speaks' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-count' };

/** Somebody's words, kept beside the event that they belong to. */
export interface Words {
  readonly name?: string;
  readonly reason?: string;
  readonly tag?: string;
  readonly body?: string;
  readonly text?: string;
  readonly quotes?: readonly string[];
  /** Why a card is challenged, and what is said for it. */
  readonly statement?: string;
  readonly answer?: string;
  /** Where a spoken debate is held. */
  readonly hall?: string;
  readonly call?: string;
}

/** An event that is about to be recorded, at its own instant. */
export interface Entry {
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: DebateEvent;
  readonly words?: Words;
}

export type Decision =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = (...entries: Entry[]): Decision => ({ ok: true, entries });
export const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** The words of an entry that may say why. */
export const reasonOf = ({ reason }: { reason?: string | undefined }): Words | undefined =>
  reason === undefined ? undefined : { reason };
