import { ann, dan, eve, given, olga, seated } from '../rehearsal.fixture.js';
import { approved, townHall } from './questions.fixture.js';
import { objectionToUpVote } from './up-voting.js';

const { debate } = given(seated(townHall), approved(1));

describe('an up-vote', () => {
  it('is open to the audience while the question waits in the queue', () => {
    expect(objectionToUpVote(debate, 1, dan)).toBeNull();
  });

  it('is refused for one’s own question, which has its asker already', () => {
    expect(objectionToUpVote(debate, 1, eve)).toEqual({ code: 'own-question', question: 1 });
  });

  it('is refused for a question that is not there', () => {
    expect(objectionToUpVote(debate, 2, dan)).toEqual({ code: 'no-such-question', question: 2 });
  });

  it.each([ann, olga])('is refused to debaters and the chair, who do not ask', (person) => {
    expect(objectionToUpVote(debate, 1, person)).toEqual({ code: 'only-audience-asks' });
  });
});
