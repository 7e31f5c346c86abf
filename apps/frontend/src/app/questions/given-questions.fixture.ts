import type { Addressee, OpenedDebate, SubmissionId, WaitingQuestion } from '@crossbench/shared';
import { eve, GivenDebate, olga, oxford, start } from '../room/given-a-debate.fixture';

export const submission = (n: number): SubmissionId =>
  `00000000-0000-4000-9000-${String(n).padStart(12, '9')}` as SubmissionId;

export const textOf = (n: number): string => `What of the ${n} things that were left out?`;

/** An Oxford-style debate in its lobby: Ada sits for, Ben against, and Eve in the audience. */
export const givenAudience = (): GivenDebate =>
  new GivenDebate(oxford).seated('for-1', 'against-1');

/** The chair has approved a question of Eve's. */
export function approve(
  given: GivenDebate,
  number: number,
  to: Addressee | null = null,
  person = eve,
): GivenDebate {
  const id = submission(number);
  const name = person === eve ? 'Eve' : 'Ben';
  const submitted = { id, person, name, text: textOf(number), to, leaning: null };
  return given.issue(olga, { type: 'approve-question', submission: id }, { submission: submitted });
}

/** Goes on to the discussion, and lets it run. */
export function discussing(given = givenAudience()): GivenDebate {
  for (let turn = 0; turn < 4; turn++) given.chair('skip-turn');
  return given.chair('call-turn').chair('start-turn');
}

export const callQuestion = (given: GivenDebate, question: number): GivenDebate =>
  given.issue(olga, {
    type: 'call-question',
    floor: given.debate.floorVersion,
    question,
    reason: 'It fits now',
  });

export const waitingQuestion = (n: number): WaitingQuestion => ({
  id: submission(n),
  name: 'Eve',
  text: textOf(n),
  to: null,
  leaning: null,
  askedAt: start,
});

export const questionIn = ({ questions }: OpenedDebate, number: number) => {
  const question = questions[number - 1];
  if (!question) throw new Error(`There is no question ${number}.`);
  return question;
};
