import { ben, olga } from '../room/given-a-debate.fixture';
import { asks, recognises, three } from './given-a-list.fixture';
import { listDecisions } from './list-decisions';

it('says who was passed over and why, who was not heard, and what was ruled', () => {
  const given = recognises(three(), 1, 'She has a train to catch');
  given.issue(olga, { type: 'decline-request', request: 2, reason: 'Said before' });
  asks(given, ben, 'point-of-order', null, 'The clock stood');
  given.issue(olga, { type: 'rule', request: 4, result: 'out-of-order', reason: 'No such rule' });
  expect(listDecisions(given.debate)).toEqual([
    { number: 4, deed: 'Point of order by Ben: out of order', reason: 'No such rule' },
    { number: 2, deed: 'Ada was declined (speech)', reason: 'Said before' },
    { number: 1, deed: 'Eve was recognised before Ben', reason: 'She has a train to catch' },
  ]);
});

it('says nothing of those who came in their order', () => {
  expect(listDecisions(recognises(three(), 3).debate)).toEqual([]);
});
