import {
  ann,
  dan,
  did,
  eve,
  given,
  olga,
  opened,
  seated,
  skipped,
  until,
  at,
} from '../rehearsal.fixture.js';
import { mutes } from '../order/sanctions.fixture.js';
import { mayNotAsk, mostWaiting, noQuestions, objectionToQuestion } from './asking.js';
import { approved, questionCalled, townHall } from './questions.fixture.js';
import { called, started } from '../rehearsal.fixture.js';

const lobby = given(seated(townHall));
const free = { to: null };

describe('asking', () => {
  it('is the audience’s, from the lobby to the end of the last turn', () => {
    expect(mayNotAsk(lobby.debate, eve)).toBeNull();
    expect(mayNotAsk(skipped(lobby).debate, eve)).toBeNull();
    expect(noQuestions(skipped(skipped(lobby)).debate)).toEqual({ code: 'questions-over' });
    const { debate } = given(opened(townHall, { startsAt: at(3600) }));
    expect(noQuestions(debate)).toEqual({ code: 'wrong-stage', stage: 'scheduled' });
  });

  it('is not for debaters and moderators', () => {
    const deputised = did(dan, { type: 'become-deputy' }, { invitation: { role: 'deputy' } });
    for (const person of [ann, olga, dan]) {
      expect(mayNotAsk(deputised(lobby).debate, person)).toEqual({ code: 'only-audience-asks' });
    }
  });

  it('needs a debate that takes questions, and a turn in which they may be put', () => {
    const off = given(seated(townHall, { questions: 'off' }));
    expect(noQuestions(off.debate)).toEqual({ code: 'questions-off' });
    expect(noQuestions(given(seated()).debate)).toEqual({ code: 'questions-off' });
  });

  it('needs an addressee who is there', () => {
    const to = { seat: 'nowhere' };
    expect(
      objectionToQuestion(lobby.debate, { to }, { person: eve, at: at(0), undecided: 0 }),
    ).toEqual({
      code: 'no-such-seat',
    });
  });

  it('is not for somebody who is muted', () => {
    const muted = mutes(eve, 60)(lobby);
    const asked = (seconds: number) =>
      objectionToQuestion(muted.debate, free, { person: eve, at: at(seconds), undecided: 0 });
    expect(asked(59)).toEqual({ code: 'muted', until: at(60) });
    expect(asked(60)).toBeNull();
  });

  it('waits for moderators when some wait', () => {
    const asked = (undecided: number) =>
      objectionToQuestion(lobby.debate, free, { person: eve, at: at(0), undecided });
    expect(asked(mostWaiting - 1)).toBeNull();
    expect(asked(mostWaiting)).toEqual({ code: 'too-many-questions', limit: mostWaiting });
  });

  it('waits for the chair where nobody decides beforehand', () => {
    const reviewed = given(seated(townHall, { questions: 'review' }), approved(1), approved(2));
    const asked = (rehearsal = reviewed) =>
      objectionToQuestion(rehearsal.debate, free, { person: eve, at: at(0), undecided: 0 });
    expect(asked()).toBeNull();
    const third = approved(3)(reviewed);
    expect(asked(third)).toEqual({ code: 'too-many-questions', limit: mostWaiting });
    const put = [called, until(5), started, questionCalled(1)];
    expect(asked(put.reduce((so, step) => step(so), third))).toBeNull();
  });
});
