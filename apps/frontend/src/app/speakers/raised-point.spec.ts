import { ben, olga } from '../room/given-a-debate.fixture';
import { asks, onTheFloor } from './given-a-list.fixture';
import { raisedPoint } from './raised-point';

const raised = () => asks(onTheFloor(), ben, 'point-of-order', null, 'The clock stood');

it('shows a point until it is ruled on, and the ruling for a while', () => {
  const given = raised().pass(60_000);
  expect(raisedPoint(given.debate, given.now)).toEqual({
    heading: 'Point of order by Ben',
    text: 'The clock stood',
    ruling: 'The chair rules on it.',
  });
  given.issue(olga, { type: 'rule', request: 1, result: 'dismissed', reason: 'It ran' });
  given.pass(29_000);
  expect(raisedPoint(given.debate, given.now)?.ruling).toBe('Dismissed by the chair: “It ran”');
  given.pass(1_000);
  expect(raisedPoint(given.debate, given.now)).toBeNull();
});
