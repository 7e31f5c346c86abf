import { given, seated } from '../rehearsal.fixture.js';
import type { Addressee } from './question.js';
import { approved, questionCalled, townHall } from './questions.fixture.js';
import { questionQueue, queuePolicy } from './queue.js';
import { called, did, olga, started, until } from '../rehearsal.fixture.js';

const pro = { side: 'proposition' } as const;
const con = { seat: 'against' } as const;

const after = (...to: readonly (Addressee | null)[]) =>
  given(seated(townHall), ...to.map((each, i) => approved(i + 1, each)));

const order = (upVotes: Record<number, number>, ...to: readonly (Addressee | null)[]) =>
  questionQueue(after(...to).debate, upVotes).map(({ number }) => number);

describe('the queue', () => {
  it('puts those first that most people want, and of equals the earlier', () => {
    expect(order({ 2: 4, 3: 9 }, null, null, null, null)).toEqual([3, 2, 1, 4]);
  });

  it('asks the other side after one side, if there is a question for it', () => {
    expect(order({ 1: 9, 2: 8, 3: 1 }, pro, pro, con)).toEqual([1, 3, 2]);
    expect(order({ 1: 9, 2: 8 }, pro, pro)).toEqual([1, 2]);
  });

  it('lets a question to everybody be where its up-votes put it', () => {
    expect(order({ 1: 9, 2: 8, 3: 7, 4: 1 }, pro, null, pro, con)).toEqual([1, 2, 4, 3]);
  });

  it('remembers to whom the last question was put', () => {
    const facing = [called, until(5), started, questionCalled(1)];
    const past = did(olga, { type: 'pass-question', question: 1 });
    const { debate } = [...facing, past].reduce((so, step) => step(so), after(pro, pro, con));
    expect(questionQueue(debate, { 2: 5 }).map(({ number }) => number)).toEqual([3, 2]);
  });

  it('is described in one sentence', () => {
    expect(queuePolicy).toMatch(/^[A-Z][^.]+\.$/u);
  });
});
