import { paced } from '../../formats/pace.js';
import { lightning } from '../../formats/lightning.js';
import { parliament } from '../parliament.fixture.js';
import {
  ann,
  type Asked,
  at,
  ben,
  called,
  cat,
  did,
  draft,
  endTurn,
  eve,
  fileArgument,
  given,
  ivy,
  olga,
  pauseClock,
  type Rehearsal,
  resumeClock,
  seated,
  skipped,
  started,
  startTurn,
  type Step,
  until,
} from '../rehearsal.fixture.js';
import { concessionsTo, openExchange } from './exchanges.js';
import { nextQuestion } from './asking-turn.js';

const past = (count: number): Step[] => Array.from({ length: count }, () => skipped);

/** Ben (lo) cross-examines Ann (pm) from second 5 on. */
const crossed = given(seated(parliament), called, ...past(1), called, until(5), started, until(10));
/** Everybody asks and answers from second 5 on; the opposition puts the first question. */
const crossfire = given(
  ...[seated(parliament), called, ...past(3), called, until(5), started, until(10)],
);

const question = 'Who pays for it?';
const ask = (turn = 2, text = question): Asked => ({ type: 'open-exchange', turn, text });
const answer = (exchange = 1): Asked => ({
  type: 'answer-exchange',
  exchange,
  text: 'Those who use it.',
});
const leave = (exchange = 1): Asked => ({ type: 'leave-exchange', exchange });
const refused = (rehearsal: Rehearsal, asked: Asked, by = ben) => rehearsal.when(asked, by).refusal;

const asked = did(ben, ask())(crossed);
const answered = did(ann, answer())(asked);

describe('putting a question', () => {
  it('opens one answer', () => {
    const { entries, then } = crossed.when(ask(), ben);
    expect(entries).toEqual([
      {
        at: at(10),
        actor: ben,
        event: {
          type: 'exchange-opened',
          exchange: 1,
          turn: 2,
          seat: 'lo',
          side: 'opposition',
          person: ben,
        },
        words: { text: question },
      },
    ]);
    expect(openExchange(then.debate)).toMatchObject({ number: 1, question, answer: null });
  });

  it('is for the named asker', () => {
    for (const by of [ann, cat, ivy])
      expect(refused(crossed, ask(), by)).toEqual({ code: 'not-your-turn' });
    expect(refused(crossed, ask(), eve)).toEqual({ code: 'not-allowed' });
  });

  it('waits until the last one is answered or left', () => {
    expect(refused(asked, ask())).toEqual({ code: 'exchange-open' });
    expect(refused(answered, ask())).toBeNull();
    expect(refused(did(ben, leave())(asked.at(25)), ask())).toBeNull();
  });

  it('is refused while no examination is running', () => {
    const closed = { code: 'no-examination-now' };
    const speech = given(seated(parliament), called, until(5), started);
    expect(refused(given(seated(parliament)), ask())).toEqual(closed);
    expect(refused(speech, ask(1))).toEqual(closed);
    expect(refused(crossed, ask(4))).toEqual(closed);
    expect(refused(given(seated(parliament), called, ...past(1), called), ask())).toEqual(closed);
    expect(refused(crossed.at(66), ask())).toEqual(closed);
    expect(refused(did(olga, endTurn)(crossed), ask())).toEqual(closed);
    expect(refused(did(olga, pauseClock)(crossed), ask())).toEqual({ code: 'clock-paused' });
  });
});

describe('answering', () => {
  it('is for the named answerer, once', () => {
    const { entries, then } = asked.when(answer(), ann);
    expect(entries).toMatchObject([
      {
        event: { type: 'exchange-answered', exchange: 1, seat: 'pm', side: 'proposition' },
        words: { text: 'Those who use it.' },
      },
    ]);
    expect(openExchange(then.debate)).toBeNull();
    expect(refused(then, answer(), ann)).toEqual({ code: 'exchange-over' });
    expect(refused(asked, answer(), ben)).toEqual({ code: 'not-your-turn' });
    expect(refused(asked, answer(), cat)).toEqual({ code: 'not-your-turn' });
    expect(refused(crossed, answer(), ann)).toEqual({ code: 'no-such-exchange', exchange: 1 });
  });

  it('is possible in grace, and not after the end', () => {
    expect(refused(asked.at(66), answer(), ann)).toBeNull();
    expect(refused(did(olga, endTurn)(asked), answer(), ann)).toEqual({ code: 'exchange-over' });
    expect(refused(did(olga, pauseClock)(asked), answer(), ann)).toEqual({ code: 'clock-paused' });
  });
});

describe('moving on', () => {
  it('leaves a question unanswered after fifteen seconds of the clock', () => {
    expect(refused(asked.at(20), leave())).toEqual({ code: 'answer-awaited', seconds: 5 });
    const { events, then } = asked.at(25).when(leave(), ben);
    expect(events).toEqual([{ type: 'exchange-left', exchange: 1 }]);
    expect(then.debate.exchanges).toMatchObject([{ closed: 20_000, answer: null }]);
    const paused = did(olga, pauseClock)(asked.at(20)).at(100);
    expect(refused(paused, leave())).toEqual({ code: 'clock-paused' });
    const resumed = did(olga, resumeClock)(paused);
    expect(refused(resumed, leave())).toEqual({ code: 'answer-awaited', seconds: 5 });
  });

  it('is for the side that asked', () => {
    expect(refused(asked.at(25), leave(), ann)).toEqual({ code: 'not-your-turn' });
    expect(refused(answered.at(25), leave())).toEqual({ code: 'exchange-over' });
    expect(refused(crossed, leave())).toEqual({ code: 'no-such-exchange', exchange: 1 });
  });

  it('comes sooner where the format runs faster', () => {
    const quick = given(...[seated(paced(parliament, 10)), called, ...past(1), called, until(1)]);
    const soon = did(ben, ask())(quick);
    expect(refused(soon.at(2.4), leave())).toEqual({ code: 'answer-awaited', seconds: 1 });
    expect(refused(soon.at(2.5), leave())).toBeNull();
  });
});

describe('a crossfire', () => {
  const first = did(ben, ask(4))(crossfire);

  it('begins with the side that the format names', () => {
    expect(refused(crossfire, ask(4), ann)).toEqual({ code: 'other-side-asks', seconds: 10 });
    expect(refused(crossfire, ask(4), ivy)).toBeNull();
  });

  it('is asked and answered by anybody of either side', () => {
    expect(refused(first, answer(), ivy)).toEqual({ code: 'not-your-turn' });
    expect(refused(first, answer(), cat)).toBeNull();
    expect(refused(first.at(25), leave(), ivy)).toBeNull();
  });

  it('gives the next question to the other side, for fifteen seconds', () => {
    const then = did(cat, answer())(first);
    expect(nextQuestion(then.debate, 4, then.now)).toEqual({ side: 'proposition', left: 15_000 });
    expect(refused(then.at(24), ask(4), ivy)).toEqual({ code: 'other-side-asks', seconds: 1 });
    expect(refused(then.at(25), ask(4), ivy)).toBeNull();
    expect(refused(then, ask(4), cat)).toBeNull();
  });

  it('does not wait for a side that nobody sits for', () => {
    const vacate = (seat: string) => did(olga, { type: 'vacate-seat', seat });
    const alone = given(() => did(ann, answer())(first), vacate('pm'), vacate('mg'));
    expect(refused(alone, ask(4), ivy)).toBeNull();
  });
});

describe('the end of the turn', () => {
  it('leaves an open question unanswered', () => {
    const over = did(olga, endTurn)(asked).at(20);
    expect(openExchange(over.debate)).toBeNull();
    expect(over.debate.exchanges).toMatchObject([{ answer: null }]);
  });

  it('files no draft: it stays for the next speech', () => {
    const drafts = [draft(ann, 'pm', 9, { tag: 'For later' })];
    const over = did(olga, endTurn)(crossed).at(20, { drafts });
    expect(over.debate.arguments).toEqual([]);
    expect(over.debate.floor.phase).toBe('idle');
  });
});

it('holds no arguments', () => {
  expect(refused(crossed, fileArgument({ tag: 'A claim' }))).toEqual({ code: 'questions-only' });
  expect(refused(crossfire, fileArgument({ tag: 'A claim' }))).toEqual({ code: 'questions-only' });
});

describe('a concession', () => {
  const speaking = given(() => answered, skipped, until(20), called, until(25), started);
  const cite = (...concessions: number[]) => fileArgument({ tag: 'They say so', concessions });

  it('is an answer of the other side that an argument cites', () => {
    expect(concessionsTo(speaking.debate, 'opposition')).toHaveLength(1);
    const { events, then } = speaking.when(cite(1, 1), ben);
    expect(events).toMatchObject([{ type: 'argument-filed', concessions: [1] }]);
    expect(then.debate.arguments).toMatchObject([{ concessions: [1] }]);
  });

  it('is refused where there is no such answer', () => {
    const left = did(ben, leave(2))(did(ben, ask())(answered).at(25));
    const then = given(() => left, skipped, until(40), called, started);
    expect(refused(then, cite(2))).toEqual({ code: 'no-such-concession', exchange: 2 });
    expect(refused(then, cite(3))).toEqual({ code: 'no-such-concession', exchange: 3 });
    const own = given(() => then, skipped, until(50), ...past(1), called, started);
    expect(refused(own, cite(1), cat)).toEqual({ code: 'no-such-concession', exchange: 1 });
  });

  it('is kept by the bell where it could have been filed', () => {
    const drafts = [draft(ben, 'lo', 25, { tag: 'They say so', concessions: [1, 7] })];
    const over = did(olga, endTurn)(speaking).at(30, { drafts });
    expect(over.debate.arguments).toMatchObject([{ concessions: [1], cutOff: true }]);
  });

  it('is none where an argument cites nothing', () => {
    const { events, then } = speaking.when(fileArgument({ tag: 'Alone' }), ben);
    expect(events[0]).not.toHaveProperty('concessions');
    expect(then.debate.arguments).toMatchObject([{ concessions: [] }]);
  });
});

describe('a command of the chair that is taken back', () => {
  const undo = { type: 'undo' } as const;

  it('opens the question again that the end of the turn met', () => {
    const back = did(olga, undo)(did(olga, endTurn)(asked).at(15));
    expect(openExchange(back.debate)).toMatchObject({ number: 1 });
    expect(refused(back, answer(), ann)).toBeNull();
  });

  it('closes the question of a turn that has not begun', () => {
    const begun = given(seated(parliament), called, ...past(1), called, until(5), started);
    const back = did(olga, undo)(did(ben, ask())(begun.at(8)));
    const again = did(olga, startTurn)(back);
    expect(openExchange(again.debate)).toBeNull();
    expect(refused(again, ask())).toBeNull();
  });

  it('counts from the clock as it is again', () => {
    const paused = did(olga, pauseClock)(asked.at(20));
    const resumed = did(olga, resumeClock)(paused);
    const back = did(olga, undo)(resumed.at(28));
    expect(refused(did(olga, resumeClock)(back), leave())).toEqual({
      code: 'answer-awaited',
      seconds: 5,
    });
  });
});

it('is held in every format that has one', () => {
  const lit = given(seated(lightning), called, ...past(2), called, until(5), started);
  expect(refused(lit, { type: 'open-exchange', turn: 3, text: question }, ann)).toBeNull();
});
