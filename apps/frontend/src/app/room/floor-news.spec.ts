import { approve, callQuestion, discussing } from '../questions/given-questions.fixture';
import {
  answer,
  answered,
  carded,
  challengeCard,
  challenged,
  rule,
} from '../challenge/given-a-challenge.fixture';
import { asked, examining, offered, speaking, taken } from '../poi/given-points.fixture';
import { floorNews } from './floor-news';
import { ada, ben, GivenDebate, olga } from './given-a-debate.fixture';

const seated = () => new GivenDebate().seated('for', 'against');
const running = () => seated().chair('call-turn').chair('start-turn').pass(5_000);

it.each<[string, () => GivenDebate, (given: GivenDebate) => unknown, readonly string[]]>([
  ['a call', seated, (given) => given.chair('call-turn'), ['Called: Opening, For, Ada.']],
  [
    'a start',
    () => seated().chair('call-turn'),
    (given) => given.pass(10_000),
    ['Ada, 1 minute 30 seconds.'],
  ],
  ['a pause', running, (given) => given.chair('pause-clock'), ['The clock is paused.']],
  [
    'a resumption',
    () => running().chair('pause-clock'),
    (given) => given.chair('resume-clock'),
    ['The clock runs again.'],
  ],
  ['an end', running, (given) => given.chair('end-turn'), ['The turn is over.']],
  [
    'a cancellation',
    running,
    (given) => given.issue(olga, { type: 'cancel-debate', reason: 'Fire alarm' }),
    ['The debate was cancelled.'],
  ],
  [
    'another chair',
    running,
    (given) => given.issue(olga, { type: 'hand-over', to: 'clock' }),
    ['The clock has the chair.'],
  ],
  [
    'a turn that is void and held again',
    () => running().chair('end-turn').pass(2_000),
    (given) =>
      given.issue(olga, {
        type: 'void-turn',
        floor: given.debate.floorVersion,
        turn: 1,
        again: true,
        reason: 'No sound',
      }),
    ['Opening, For is void. It is held again.'],
  ],
  [
    'a recess',
    () => running().chair('end-turn').pass(2_000),
    (given) =>
      given.issue(olga, {
        type: 'call-recess',
        floor: given.debate.floorVersion,
        seconds: 60,
      }),
    ['Recess, 1 minute.'],
  ],
  [
    'a question that is put',
    () => approve(discussing(), 1, { side: 'proposition' }),
    (given) => callQuestion(given, 1),
    ['Question 1, to For: What of the 1 things that were left out?'],
  ],
  [
    'a question that is answered',
    () => callQuestion(approve(discussing(), 1), 1),
    (given) => given.issue(olga, { type: 'answer-question', question: 1 }),
    ['Question 1: answered.'],
  ],
  [
    'a point that is taken',
    offered,
    (given) => given.issue(ada, { type: 'accept-poi', poi: 1 }),
    ['Ada takes a point from Ben: Who pays?'],
  ],
  [
    'the answer to a point',
    taken,
    (given) => given.issue(ada, { type: 'answer-poi', poi: 1, text: 'All of us.' }),
    ['Ada answers: All of us.'],
  ],
  [
    'nothing of an offer',
    () => speaking(70),
    (given) => given.issue(ben, { type: 'offer-poi', turn: 2, text: 'Who pays?' }),
    [],
  ],
  [
    'a question',
    examining,
    (given) => given.issue(ada, { type: 'open-exchange', turn: 3, text: 'Who pays?' }),
    ['Ada asks: Who pays?'],
  ],
  [
    'its answer',
    asked,
    (given) => given.issue(ben, { type: 'answer-exchange', exchange: 1, text: 'All of us.' }),
    ['Ben answers: All of us.'],
  ],
  ['the passing of time alone', running, (given) => given.pass(1_000), []],
  [
    'a challenge, and not of the clock that waits for it',
    () => carded().chair('call-turn'),
    (given) => given.issue(ben, challengeCard),
    ['Ben challenges a card of argument 1: clipping. The clock waits. For may answer.'],
  ],
  ['an answer', challenged, answer, ['Ada has answered the challenge.']],
  [
    'the end of the time to answer',
    challenged,
    (given) => given.pass(60_000),
    ['The time to answer the challenge is over.'],
  ],
  [
    'a challenge that was taken back',
    challenged,
    (given) => given.issue(ben, { type: 'withdraw-challenge', challenge: 1 }),
    ['The challenge was withdrawn.'],
  ],
  [
    'a card that is struck',
    answered,
    (given) => rule(given, 'upheld'),
    ['A card of argument 1 was struck by the chair.'],
  ],
  [
    'a card that stands',
    answered,
    (given) => rule(given, 'dismissed'),
    ['The challenge was dismissed. The card of argument 1 stands.'],
  ],
  [
    'a ruling that is taken back',
    () => rule(answered(), 'upheld'),
    (given) => given.issue(olga, { type: 'undo' }),
    ['The ruling was taken back. The challenge is open again.'],
  ],
  [
    'a retraction',
    carded,
    (given) => given.issue(ada, { type: 'retract-argument', argument: 1 }),
    ['Argument 1 was retracted by its author.'],
  ],
  [
    'a correction',
    carded,
    (given) =>
      given.issue(ada, { type: 'correct-argument', argument: 1, tag: 'It is so', body: 'Read.' }),
    ['Argument 1 was corrected.'],
  ],
])('tells of %s', (_, given, happens, told) => {
  const moment = given();
  const before = moment.debate;
  happens(moment);
  expect(floorNews(before, moment.debate)).toEqual(told);
});
