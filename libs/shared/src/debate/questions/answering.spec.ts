import {
  ann,
  called,
  did,
  draft,
  ended,
  endTurn,
  fileArgument,
  given,
  olga,
  seated,
  started,
  until,
} from '../rehearsal.fixture.js';
import { approved, questionCalled, townHall } from './questions.fixture.js';
import { standingOf } from './standing.js';

const running = given(seated(townHall), approved(1), approved(2), called, until(5), started);
const facing = questionCalled(1)(running);
const answering = (answers: number) => fileArgument({ tag: 'So', body: 'It is so.', answers });

describe('an argument', () => {
  it('answers the question on the floor, whoever it was put to', () => {
    const { events, then } = facing.when(answering(1), ann);
    expect(events).toMatchObject([{ type: 'argument-filed', answers: 1 }]);
    expect(then.debate.arguments).toMatchObject([{ answers: 1 }]);
  });

  it('that answers none says nothing of it', () => {
    const { events, then } = facing.when(fileArgument({ tag: 'So' }), ann);
    expect(events[0]).not.toHaveProperty('answers');
    expect(then.debate.arguments).toMatchObject([{ answers: null }]);
  });

  it('answers no other question', () => {
    const absent = { code: 'question-not-on-floor' };
    expect(facing.when(answering(2), ann).refusal).toEqual({ ...absent, question: 2 });
    expect(running.when(answering(1), ann).refusal).toEqual({ ...absent, question: 1 });
    expect(facing.when(answering(3), ann).refusal).toEqual({
      code: 'no-such-question',
      question: 3,
    });
  });

  it('that the bell files answers only what is still on the floor', () => {
    const open = (answers: number) => ({
      drafts: [draft(ann, 'for', 5, { tag: 'So', body: 'It is so.', answers })],
    });
    const cut = did(olga, endTurn)(facing);
    expect(cut.at(13, open(1)).debate.arguments).toMatchObject([{ cutOff: true, answers: 1 }]);
    expect(cut.at(13, open(2)).debate.arguments).toMatchObject([{ cutOff: true, answers: null }]);
  });

  it('makes a question count as answered when its turn is over', () => {
    const { debate } = ended(did(ann, answering(1))(facing)).at(13);
    expect(debate.questions.map((question) => standingOf(debate, question))).toEqual([
      'answered',
      'queued',
    ]);
  });
});
