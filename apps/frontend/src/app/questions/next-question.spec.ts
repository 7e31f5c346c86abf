import { questionOnFloor, questionQueue } from '@crossbench/shared';
import { type GivenDebate } from '../room/given-a-debate.fixture';
import { nextAction } from '../chair/next-action';
import type { AskedNow } from './next-question';
import { approve, callQuestion, discussing, givenAudience } from './given-questions.fixture';

const asked = ({ debate }: GivenDebate, waiting: number): AskedNow => ({
  queue: questionQueue(debate, {}),
  facing: questionOnFloor(debate),
  waiting,
});

const next = (given: GivenDebate, waiting = 0) => {
  const { primary, beside, note } = nextAction(
    given.debate,
    given.now,
    null,
    asked(given, waiting),
  );
  return { primary: primary?.label, beside: beside?.label, note };
};

it('offers the chair the first question while a part that takes some runs', () => {
  expect(next(approve(discussing(), 1))).toEqual({
    primary: 'Put question 1',
    beside: 'Pause the clock',
    note: '1 question in the queue.',
  });
});

it('offers to end the question that is on the floor', () => {
  const given = callQuestion(approve(discussing(), 1, { side: 'opposition' }), 1);
  expect(next(given)).toMatchObject({
    primary: 'It is answered',
    note: 'Question 1 is on the floor, to Against.',
  });
});

it('offers to read what waits where the queue is empty', () => {
  expect(next(discussing(), 2)).toMatchObject({ primary: 'Read 2 questions' });
});

it('mentions what waits beside whatever matters more', () => {
  expect(next(givenAudience(), 3)).toMatchObject({
    primary: 'Copy the link of For 2',
    note: expect.stringMatching(/ 3 questions wait to be read\.$/u) as string,
  });
  const paused = approve(discussing(), 1).chair('pause-clock');
  expect(next(paused, 1)).toMatchObject({
    primary: 'Resume the clock',
    note: 'The clock stands. 1 question waits to be read.',
  });
});

it('leaves the chair alone where nobody asks', () => {
  expect(next(discussing())).toMatchObject({
    primary: 'Pause the clock',
    beside: 'End the turn',
    note: 'Everybody has the floor.',
  });
});
