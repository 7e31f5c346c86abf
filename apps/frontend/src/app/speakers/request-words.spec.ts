import { ada, ben, eve, type GivenDebate, olga } from '../room/given-a-debate.fixture';
import { asks, recognises, three } from './given-a-list.fixture';
import { ordinal, ownWords } from './request-words';

const wordsOf = (given: GivenDebate, number: number): string => {
  const request = given.debate.requests[number - 1];
  return request ? ownWords(given.debate, request) : '';
};

it('tells everybody their own place on the list', () => {
  const given = three();
  expect([3, 1, 2].map((number) => wordsOf(given, number))).toEqual([
    'You are next.',
    'You are second on the list.',
    'You are third on the list.',
  ]);
});

it('tells who speaks, and who was interrupted', () => {
  const given = recognises(asks(recognises(three(), 3), eve, 'question'), 4);
  expect(wordsOf(given, 4)).toBe('You have the floor.');
  expect(wordsOf(given, 3)).toBe(
    'A question interrupts you. Your clock stands; you go on afterwards.',
  );
});

it('tells why somebody is not heard', () => {
  const given = three().issue(olga, { type: 'decline-request', request: 1, reason: 'No time' });
  expect(wordsOf(given, 1)).toBe('Declined: “No time”');
  expect(wordsOf(given.issue(ada, { type: 'withdraw-request', request: 2 }), 2)).toBe(
    'You have withdrawn it.',
  );
});

it('tells what the chair says to a point', () => {
  const given = asks(three(), ben, 'point-of-order', null, 'The clock stood');
  expect(wordsOf(given, 4)).toBe('The chair rules on it next.');
  given.issue(olga, { type: 'rule', request: 4, result: 'upheld', reason: 'Indeed' });
  expect(wordsOf(given, 4)).toBe('The chair agrees: “Indeed”');
});

it('counts places as they are said', () => {
  expect([1, 2, 3, 10, 11, 12, 13, 21, 22, 23, 24, 111].map(ordinal)).toEqual([
    ...['first', 'second', 'third', 'tenth', '11th', '12th', '13th'],
    ...['21st', '22nd', '23rd', '24th', '111th'],
  ]);
});
