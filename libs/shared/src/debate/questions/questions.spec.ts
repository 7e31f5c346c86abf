import {
  ann,
  ben,
  called,
  dan,
  did,
  ended,
  eve,
  given,
  olga,
  pauseClock,
  seated,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';
import {
  approve,
  approved,
  callQuestion,
  questionCalled,
  submissionId,
  submitted,
  townHall,
} from './questions.fixture.js';
import { questionOnFloor, standingOf } from './standing.js';
import type { OpenedDebate } from '../state.js';

const deputised = did(dan, { type: 'become-deputy' }, { invitation: { role: 'deputy' } });
const lobby = given(seated(townHall), deputised);
const asking = { submission: submitted(1) };
const toBen = { side: 'opposition' } as const;
const two = [approved(1), approved(2, toBen)];
const running = given(seated(townHall), deputised, ...two, called, until(5), started);
const facing = questionCalled(2)(running);

const standings = (debate: OpenedDebate) =>
  debate.questions.map((question) => standingOf(debate, question));
const answer = (question: number) => ({ type: 'answer-question', question }) as const;
const pass = (question: number) => ({ type: 'pass-question', question }) as const;
const merge = (question: number, into: number) =>
  ({ type: 'merge-question', question, into }) as const;
const takeDown = (question: number) =>
  ({ type: 'take-down-question', question, rule: 'abuse', reason: 'Insults Ben' }) as const;

describe('approving a question', () => {
  it('publishes its words and its asker’s name, with a number', () => {
    const { entries, then } = lobby.when(approve(1), olga, asking);
    expect(entries).toMatchObject([
      {
        actor: olga,
        event: { type: 'question-approved', question: 1, person: eve, to: null },
        words: { text: submitted(1).text, name: 'Eve' },
      },
    ]);
    expect(then.debate.questions).toMatchObject([
      { number: 1, submission: submissionId(1), person: eve, words: { name: 'Eve' } },
    ]);
    expect(standings(then.debate)).toEqual(['queued']);
  });

  it('is the deputy’s as well', () => {
    expect(lobby.when(approve(1), dan, asking).refusal).toBeNull();
  });

  it('is refused', () => {
    const once = did(olga, approve(1), asking)(lobby);
    expect(lobby.when(approve(1), eve, asking).refusal).toEqual({ code: 'not-allowed' });
    expect(once.when(approve(1), olga, asking).refusal).toEqual({ code: 'already-so' });
    expect(lobby.when(approve(1), olga).refusal).toEqual({ code: 'question-not-waiting' });
    expect(lobby.when(approve(2), olga, asking).refusal).toEqual({ code: 'question-not-waiting' });
    expect(given(seated()).when(approve(1), olga, asking).refusal).toEqual({
      code: 'questions-off',
    });
  });
});

describe('asking where questions are reviewed later', () => {
  const reviewed = given(seated(townHall, { questions: 'review' }));
  const ask = (n: number) => ({ type: 'ask-question', submission: submissionId(n) }) as const;

  it('publishes the question at once, in the asker’s name', () => {
    const { entries } = reviewed.when(ask(1), eve, asking);
    expect(entries).toMatchObject([{ actor: eve, event: { type: 'question-approved' } }]);
  });

  it('leaves the chair’s last command to be taken back', () => {
    const blanked = did(olga, { type: 'blank-podium' })(reviewed);
    const { then } = blanked.when(ask(1), eve, asking);
    expect(then.when({ type: 'undo' }, olga).then.debate).toMatchObject({
      blanked: false,
      questions: [{ number: 1 }],
    });
  });

  it('is refused', () => {
    const ofAnn = { submission: submitted(1, { person: ann }) };
    const nowhere = { submission: submitted(1, { to: { seat: 'nowhere' } }) };
    expect(lobby.when(ask(1), eve, asking).refusal).toEqual({ code: 'questions-held' });
    expect(reviewed.when(ask(1), ann, ofAnn).refusal).toEqual({ code: 'only-audience-asks' });
    expect(reviewed.when(ask(1), dan, asking).refusal).toEqual({ code: 'question-not-waiting' });
    expect(reviewed.when(ask(1), eve, nowhere).refusal).toEqual({ code: 'no-such-seat' });
    const off = given(seated(townHall, { questions: 'off' }));
    expect(off.when(ask(1), eve, asking).refusal).toEqual({ code: 'questions-off' });
  });
});

describe('merging questions', () => {
  it('lets one stand for both', () => {
    const { events, then } = running.when(merge(1, 2), dan);
    expect(events).toEqual([{ type: 'question-merged', question: 1, into: 2 }]);
    expect(standings(then.debate)).toEqual(['merged', 'queued']);
  });

  it('is refused', () => {
    const gone = { code: 'question-not-queued' };
    expect(running.when(merge(1, 2), eve).refusal).toEqual({ code: 'not-allowed' });
    expect(running.when(merge(1, 1), olga).refusal).toEqual({ code: 'already-so' });
    expect(running.when(merge(3, 1), olga).refusal).toMatchObject({ code: 'no-such-question' });
    expect(running.when(merge(1, 3), olga).refusal).toMatchObject({ code: 'no-such-question' });
    expect(facing.when(merge(2, 1), olga).refusal).toEqual({ ...gone, question: 2 });
    expect(facing.when(merge(1, 2), olga).refusal).toBeNull();
    const merged = did(olga, merge(1, 2))(running);
    expect(merged.when(merge(2, 1), olga).refusal).toEqual({ ...gone, question: 1 });
  });
});

describe('taking a question down', () => {
  it('leaves its place, with a rule and a reason', () => {
    const { entries, then } = facing.when(takeDown(2), dan);
    expect(entries).toMatchObject([
      {
        event: { type: 'question-taken-down', question: 2, rule: 'abuse' },
        words: { reason: 'Insults Ben' },
      },
    ]);
    expect(standings(then.debate)).toEqual(['queued', 'taken-down']);
    expect(questionOnFloor(then.debate)).toBeNull();
    expect(then.debate.questions[1]?.words).toBeNull();
  });

  it('is refused', () => {
    const down = did(olga, takeDown(1))(running);
    expect(running.when(takeDown(1), ann).refusal).toEqual({ code: 'not-allowed' });
    expect(running.when(takeDown(3), olga).refusal).toEqual({
      code: 'no-such-question',
      question: 3,
    });
    expect(down.when(takeDown(1), olga).refusal).toEqual({ code: 'already-so' });
  });
});

describe('putting a question on the floor', () => {
  const popular = { upVotes: { 2: 5 } };

  it('takes the first in the queue, and says how many wanted it', () => {
    const { entries, then } = running.when(callQuestion(2), olga, popular);
    expect(entries).toEqual([
      expect.objectContaining({
        event: { type: 'question-called', question: 2, turn: 1, upVotes: 5 },
      }),
    ]);
    expect(entries[0]?.words).toBeUndefined();
    expect(standings(then.debate)).toEqual(['queued', 'on-floor']);
    expect(questionOnFloor(then.debate)?.number).toBe(2);
  });

  it('takes another one for a reason', () => {
    expect(running.when(callQuestion(1), olga, popular).refusal).toEqual({
      code: 'question-out-of-turn',
      first: 2,
    });
    const { entries } = running.when(callQuestion(1, 'It fits now'), olga, popular);
    expect(entries).toMatchObject([{ words: { reason: 'It fits now' } }]);
  });

  it('is refused', () => {
    const now = { code: 'no-questions-now' };
    expect(running.when(callQuestion(1), dan).refusal).toEqual({ code: 'not-allowed' });
    expect(
      running.when({ type: 'call-question', floor: 0, question: 1 }, olga).refusal,
    ).toMatchObject({ code: 'floor-moved' });
    expect(lobby.when(callQuestion(1), olga).refusal).toEqual(now);
    expect(did(olga, pauseClock)(running).when(callQuestion(1), olga).refusal).toEqual(now);
    expect(running.when(callQuestion(3), olga).refusal).toMatchObject({ code: 'no-such-question' });
    expect(facing.when(callQuestion(1), olga).refusal).toEqual({
      code: 'question-on-floor',
      question: 2,
    });
    const answered = did(olga, answer(2))(facing);
    expect(answered.when(callQuestion(2), olga).refusal).toEqual({
      code: 'question-not-queued',
      question: 2,
    });
  });

  it('is refused in a turn for speeches', () => {
    const speech = given(seated(), called, until(5), started);
    expect(speech.when(callQuestion(1), olga).refusal).toEqual({ code: 'no-questions-now' });
  });
});

describe('a question on the floor', () => {
  it('is answered when the chair or somebody to whom it was put says so', () => {
    for (const by of [olga, ben]) {
      const { events, then } = facing.when(answer(2), by);
      expect(events).toEqual([{ type: 'question-answered', question: 2 }]);
      expect(standings(then.debate)).toEqual(['queued', 'answered']);
    }
  });

  it('that was put to everybody is answered by any debater', () => {
    const open = questionCalled(1)(running);
    expect(open.when(answer(1), ann).refusal).toBeNull();
    expect(open.when(answer(1), ben).refusal).toBeNull();
  });

  it('is not for others to call answered', () => {
    expect(facing.when(answer(2), ann).refusal).toEqual({
      code: 'question-to-others',
      question: 2,
    });
    expect(facing.when(answer(2), eve).refusal).toEqual({ code: 'not-allowed' });
  });

  it('is passed by the chair', () => {
    const { events, then } = facing.when(pass(2), olga);
    expect(events).toEqual([{ type: 'question-passed', question: 2 }]);
    expect(standings(then.debate)).toEqual(['queued', 'passed']);
    expect(facing.when(pass(2), ben).refusal).toEqual({ code: 'not-allowed' });
  });

  it('has to be there', () => {
    const absent = { code: 'question-not-on-floor', question: 1 };
    expect(facing.when(answer(1), olga).refusal).toEqual(absent);
    expect(facing.when(pass(1), olga).refusal).toEqual(absent);
    expect(facing.when(pass(3), olga).refusal).toEqual({ code: 'no-such-question', question: 3 });
    expect(facing.when(answer(3), olga).refusal).toEqual({ code: 'no-such-question', question: 3 });
  });

  it('leaves it with its turn', () => {
    const { debate } = ended(facing);
    expect(standings(debate)).toEqual(['queued', 'on-floor']);
    expect(standings(ended(facing).at(13).debate)).toEqual(['queued', 'passed']);
    expect(standings(skipped(facing).at(13).debate)).toEqual(['queued', 'passed']);
  });
});

describe('taking back', () => {
  const undone = { type: 'undo' } as const;

  it('puts a called question back into the queue, whatever the clock shows', () => {
    const { then } = facing.at(12).when(undone, olga);
    expect(standings(then.debate)).toEqual(['queued', 'queued']);
    expect(then.debate.floor).toEqual(facing.debate.floor);
  });

  it('puts an answered or passed question on the floor again', () => {
    for (const command of [answer(2), pass(2)]) {
      const { then } = did(olga, command)(facing).when(undone, olga);
      expect(questionOnFloor(then.debate)?.number).toBe(2);
    }
  });

  it('of a turn that was ended brings its question back, too', () => {
    const { then } = ended(facing).at(14).when(undone, olga);
    expect(questionOnFloor(then.debate)?.number).toBe(2);
    expect(then.debate.floor.phase).toBe('running');
  });
});
