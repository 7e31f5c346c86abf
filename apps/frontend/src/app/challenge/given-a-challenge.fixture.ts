import type { Card, Command } from '@crossbench/shared';
import { ada, ben, GivenDebate, lightning, olga } from '../room/given-a-debate.fixture';

const card: Card = {
  ...{ sourceId: null, sourceHash: null, passage: null, cite: 'A report', badge: null },
  check: 'unverifiable',
};

export const challengeCard: Command = {
  type: 'challenge-card',
  argument: 1,
  card: 1,
  ground: 'clipping',
  statement: 'It goes on',
};

/** The first speech is over; it was one argument of Ada's, with a card. */
export function carded(): GivenDebate {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
  const cards = [{ sourceId: null, passage: null, quote: 'as it is' }];
  const argument = { tag: 'It is written', body: 'Look at the card.', relations: [], cards };
  given.issue(ada, { type: 'file-argument', turn: 1, argument }, { cards: [card] });
  return given.chair('end-turn').pass(2_000);
}

/** Ben challenges the card while his turn is called. */
export const challenged = (): GivenDebate => carded().chair('call-turn').issue(ben, challengeCard);

export const answer = (given: GivenDebate): GivenDebate =>
  given.issue(ada, { type: 'answer-challenge', challenge: 1, text: 'It says just that' });

export const answered = (): GivenDebate => answer(challenged());

export const rule = (given: GivenDebate, result: 'upheld' | 'dismissed'): GivenDebate =>
  given.issue(olga, { type: 'rule-challenge', challenge: 1, result, reason: 'I read it' });

/** Nothing new may be brought in the first speech, and Ada does. */
export function broughtNew(): GivenDebate {
  const segments = lightning.segments.map((each) => ({ ...each, newArguments: false }));
  const given = new GivenDebate({ ...lightning, segments }).seated('for', 'against');
  given.chair('call-turn').chair('start-turn').file(ada, 'It is new');
  return given.chair('end-turn').pass(2_000);
}
