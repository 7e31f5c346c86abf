import { sentence } from '../protocol/answer-words.js';
import { type AnyRefusal, passing } from '../protocol/answer.js';
import { explain } from './refusal-words.js';
import { type Instant, Stage } from './vocabulary.js';

/** One of each; the compiler asks for a line here when a code is added. */
const refusals: { readonly [Code in AnyRefusal['code']]: Extract<AnyRefusal, { code: Code }> } = {
  'wrong-stage': { code: 'wrong-stage', stage: 'lobby' },
  'not-allowed': { code: 'not-allowed' },
  'no-invitation': { code: 'no-invitation' },
  'no-such-seat': { code: 'no-such-seat' },
  'seat-taken': { code: 'seat-taken', movable: true },
  'seat-empty': { code: 'seat-empty', seat: 'for' },
  'already-seated': { code: 'already-seated', seat: 'for' },
  'chair-may-not-sit': { code: 'chair-may-not-sit' },
  'debater-may-not-chair': { code: 'debater-may-not-chair' },
  'too-many-deputies': { code: 'too-many-deputies', most: 8 },
  'not-spoken': { code: 'not-spoken' },
  'debater-may-not-note': { code: 'debater-may-not-note' },
  'clerk-may-not-sit': { code: 'clerk-may-not-sit' },
  'too-many-clerks': { code: 'too-many-clerks', most: 4 },
  'say-who-speaks': { code: 'say-who-speaks' },
  'already-so': { code: 'already-so' },
  'floor-moved': { code: 'floor-moved', floor: 3 },
  'floor-taken': { code: 'floor-taken' },
  'floor-idle': { code: 'floor-idle' },
  'floor-closed': { code: 'floor-closed' },
  'turns-left': { code: 'turns-left', turns: 2 },
  'no-turns-left': { code: 'no-turns-left' },
  'not-your-turn': { code: 'not-your-turn' },
  'clock-paused': { code: 'clock-paused' },
  'no-prep-here': { code: 'no-prep-here' },
  'no-prep-left': { code: 'no-prep-left', side: 'opposition' },
  'nothing-to-say': { code: 'nothing-to-say' },
  'no-side': { code: 'no-side' },
  'too-many-words': { code: 'too-many-words', left: 4, words: 9 },
  'quote-too-long': { code: 'quote-too-long', limit: 60 },
  'no-such-argument': { code: 'no-such-argument', argument: 7 },
  'wrong-relation': { code: 'wrong-relation', argument: 7 },
  'questions-off': { code: 'questions-off' },
  'questions-over': { code: 'questions-over' },
  'questions-held': { code: 'questions-held' },
  'only-audience-asks': { code: 'only-audience-asks' },
  'own-question': { code: 'own-question', question: 7 },
  'too-many-questions': { code: 'too-many-questions', limit: 3 },
  'no-such-question': { code: 'no-such-question', question: 7 },
  'question-not-waiting': { code: 'question-not-waiting' },
  'question-not-queued': { code: 'question-not-queued', question: 7 },
  'question-out-of-turn': { code: 'question-out-of-turn', first: 2 },
  'question-on-floor': { code: 'question-on-floor', question: 7 },
  'question-not-on-floor': { code: 'question-not-on-floor', question: 7 },
  'question-to-others': { code: 'question-to-others', question: 7 },
  'no-questions-now': { code: 'no-questions-now' },
  banned: { code: 'banned', sanction: 1, rule: 'abuse' },
  removed: { code: 'removed', sanction: 1 },
  muted: { code: 'muted', until: 0 as Instant },
  'no-such-person': { code: 'no-such-person' },
  'out-of-reach': { code: 'out-of-reach', who: 'oneself' },
  'no-such-sanction': { code: 'no-such-sanction', sanction: 4 },
  'no-such-appeal': { code: 'no-such-appeal', appeal: 4 },
  'nothing-to-appeal': { code: 'nothing-to-appeal' },
  'not-yours': { code: 'not-yours' },
  'own-appeal': { code: 'own-appeal' },
  'another-decides': { code: 'another-decides', from: null },
  'not-your-argument': { code: 'not-your-argument' },
  'not-standing': { code: 'not-standing', argument: 7 },
  'nothing-to-rule': { code: 'nothing-to-rule', argument: 7 },
  'no-corrections-left': { code: 'no-corrections-left', limit: 3 },
  'too-many-changes': { code: 'too-many-changes', limit: 30 },
  'no-such-card': { code: 'no-such-card', argument: 7, card: 2 },
  'own-card': { code: 'own-card' },
  'not-between-turns': { code: 'not-between-turns' },
  'challenge-open': { code: 'challenge-open' },
  'already-challenged': { code: 'already-challenged' },
  'no-challenges-left': { code: 'no-challenges-left' },
  'no-such-challenge': { code: 'no-such-challenge', challenge: 7 },
  'not-your-challenge': { code: 'not-your-challenge' },
  'response-open': { code: 'response-open' },
  'response-over': { code: 'response-over' },
  'wrong-speaker': { code: 'wrong-speaker' },
  'toss-first': { code: 'toss-first' },
  'nothing-to-toss': { code: 'nothing-to-toss' },
  'pause-taken': { code: 'pause-taken', side: 'opposition' },
  'no-overrun': { code: 'no-overrun' },
  'turn-not-over': { code: 'turn-not-over' },
  'no-such-concession': { code: 'no-such-concession', exchange: 2 },
  'questions-only': { code: 'questions-only' },
  'points-closed': { code: 'points-closed' },
  'own-speaker': { code: 'own-speaker' },
  'point-waits': { code: 'point-waits' },
  'no-such-point': { code: 'no-such-point', poi: 3 },
  'not-your-point': { code: 'not-your-point' },
  'point-over': { code: 'point-over' },
  'answer-first': { code: 'answer-first' },
  'no-examination-now': { code: 'no-examination-now' },
  'exchange-open': { code: 'exchange-open' },
  'other-side-asks': { code: 'other-side-asks', seconds: 9 },
  'no-such-exchange': { code: 'no-such-exchange', exchange: 2 },
  'exchange-over': { code: 'exchange-over' },
  'answer-awaited': { code: 'answer-awaited', seconds: 7 },
  'office-keeps-silent': { code: 'office-keeps-silent' },
  'points-off': { code: 'points-off' },
  'point-needs-words': { code: 'point-needs-words' },
  'list-closed': { code: 'list-closed' },
  'list-closed-by-chair': { code: 'list-closed-by-chair' },
  'list-waits': { code: 'list-waits' },
  'only-debaters-speak': { code: 'only-debaters-speak' },
  'already-on-list': { code: 'already-on-list', request: 3 },
  'no-such-request': { code: 'no-such-request', request: 7 },
  'not-your-request': { code: 'not-your-request' },
  'request-not-waiting': { code: 'request-not-waiting', request: 3 },
  'speaker-out-of-turn': { code: 'speaker-out-of-turn', first: 2 },
  'point-to-rule': { code: 'point-to-rule', request: 3 },
  'not-a-point': { code: 'not-a-point', request: 3 },
  'ruling-due': { code: 'ruling-due', request: 3 },
  'nobody-speaks': { code: 'nobody-speaks' },
  'nothing-to-undo': { code: 'nothing-to-undo' },
  'nothing-to-count': { code: 'nothing-to-count' },
  invalid: { code: 'invalid' },
  'too-large': { code: 'too-large' },
  'unknown-event': { code: 'unknown-event' },
  'not-signed-in': { code: 'not-signed-in' },
  'no-such-debate': { code: 'no-such-debate' },
  'command-id-taken': { code: 'command-id-taken' },
  'rate-limited': { code: 'rate-limited', retryAfterMs: 1000 },
  unavailable: { code: 'unavailable' },
  failed: { code: 'failed' },
};

describe('the sentence for a refusal', () => {
  it.each(Object.values(refusals))('says what $code means, in words', (refusal) => {
    const said = sentence(refusal);
    expect(said).toMatch(/^[A-Z].{10,}\.$/u);
    expect(said).not.toMatch(/undefined|null|\[object/u);
    expect(said).not.toContain(refusal.code.includes('-') ? refusal.code : '_');
  });

  it('is a different one for each', () => {
    const said = Object.values(refusals).map(sentence);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(['unopened' as const, ...Stage.options])('names the stage: %s', (stage) => {
    expect(explain({ code: 'wrong-stage', stage })).toMatch(/while the debate is \S.*\.$/u);
  });

  it('says what is in the way', () => {
    expect(explain(refusals['turns-left'])).toContain('2 to go');
    expect(explain(refusals['too-many-words'])).toContain('9 words; the turn holds 4');
    expect(explain(refusals['quote-too-long'])).toContain('60 words');
    expect(explain(refusals['no-such-argument'])).toContain('argument 7');
    expect(explain(refusals['seat-taken'])).toContain('Confirm');
    expect(explain({ code: 'seat-taken', movable: false })).toContain('another link');
  });

  it('is final unless the same command may be sent again', () => {
    expect(passing).toEqual(['rate-limited', 'unavailable', 'failed']);
  });
});
