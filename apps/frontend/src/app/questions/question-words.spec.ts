import type { OwnQuestion } from '@crossbench/shared';
import { olga, start } from '../room/given-a-debate.fixture';
import {
  approve,
  callQuestion,
  discussing,
  givenAudience,
  questionIn,
  submission,
  textOf,
} from './given-questions.fixture';
import { addressed, ownWords, standingWords } from './question-words';

const own = (more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  ...{ id: submission(1), text: textOf(1), to: null, leaning: null, askedAt: start },
  ...{ question: null, into: null, rejected: null },
  ...more,
});

it('names who is asked', () => {
  const { debate } = givenAudience();
  expect(addressed(debate, null)).toBe('everybody');
  expect(addressed(debate, { side: 'opposition' })).toBe('Against');
  expect(addressed(debate, { seat: 'for-1' })).toBe('Ada');
  expect(addressed(debate, { seat: 'for-2' })).toBe('For 2');
});

it('says where a question is on its way', () => {
  const given = approve(approve(discussing(), 1), 2);
  expect(standingWords(given.debate, questionIn(given.debate, 1))).toBe('');
  callQuestion(given, 1);
  expect(standingWords(given.debate, questionIn(given.debate, 1))).toBe('on the floor');
  given.issue(olga, { type: 'pass-question', question: 1 });
  expect(standingWords(given.debate, questionIn(given.debate, 1))).toBe('passed');
});

it('tells askers what became of their questions', () => {
  const waiting = givenAudience().debate;
  expect(ownWords(waiting, own())).toBe('Waits for the chair.');
  const rejected = { rule: 'unrelated', reason: 'Another motion' } as const;
  expect(ownWords(waiting, own({ rejected }))).toBe(
    'Not published: nothing to do with the motion. “Another motion”',
  );
  expect(ownWords(waiting, own({ into: 3 }))).toContain('Question 3 asks the same');

  const given = approve(givenAudience(), 1);
  expect(ownWords(given.debate, own({ question: 1 }))).toBe('Question 1, in the queue.');
  given.issue(olga, { type: 'take-down-question', question: 1, rule: 'spam', reason: 'Again' });
  expect(ownWords(given.debate, own({ question: 1 }))).toBe(
    'Taken down by the chair: spam. “Again”',
  );
});
