import { answered, challenged } from '../challenge/given-a-challenge.fixture';
import { examining } from '../poi/given-points.fixture';
import { ada, ben, GivenDebate, parliament } from './given-a-debate.fixture';
import { audiencePrimary, debaterPrimary } from './primary-button';

const seated = () => new GivenDebate().seated('for', 'against');
const called = () => seated().chair('call-turn');
const preparing = () => new GivenDebate(parliament).seated('pm', 'lo').chair('call-turn');
const running = () => called().chair('start-turn');
const voting = () => {
  const given = called();
  for (let turn = 0; turn < 6; turn++) given.chair('skip-turn');
  return given.chair('open-division');
};
const closed = () => voting().chair('close-division');

it.each([
  ['the lobby', seated, 'first-vote'],
  ['preparation before the first turn', preparing, 'first-vote'],
  ['a turn', running, null],
  ['the final vote', voting, 'final-vote'],
  ['a closed debate', closed, null],
])('offers the audience in %s: %s', (_, given, act) => {
  expect(audiencePrimary(given().debate, null).act).toBe(act);
});

it('offers to ask between the votes, where questions are taken', () => {
  expect(audiencePrimary(running().debate, 'for', true).act).toBe('ask');
  expect(audiencePrimary(seated().debate, null, true).act).toBe('first-vote');
  expect(audiencePrimary(voting().debate, 'for', true).act).toBe('final-vote');
});

it('lets the audience change the first vote while it is open', () => {
  expect(audiencePrimary(seated().debate, 'undecided').words).toBe('Change your first vote');
});

it.each([
  ['is not ready', seated, 'check-in'],
  ['is ready', () => seated().issue(ada, { type: 'check-in' }), 'write'],
  ['is called', called, 'spend-prep'],
  ['prepares', () => called().issue(ada, { type: 'spend-prep' }), 'stop-prep'],
  [
    'has used up the preparation',
    () => called().issue(ada, { type: 'spend-prep' }).pass(60_000),
    'write',
  ],
  ['has the floor', running, 'file'],
  ['is over time', () => running().pass(92_000), 'file'],
  ['is paused', () => running().chair('pause-clock'), 'write'],
  ['asks', examining, 'write'],
  ['waits for another turn', () => running().chair('end-turn').pass(2_000), 'write'],
  ['is to answer a challenge', challenged, 'answer-challenge'],
  ['has answered it', answered, 'write'],
  ['may not vote', voting, null],
])('offers a debater who %s: %s', (_, given, act) => {
  expect(debaterPrimary(given().debate, 'for').act).toBe(act);
});

it('leaves the other side at the shelf while somebody speaks', () => {
  expect(debaterPrimary(running().debate, 'against').act).toBe('write');
  expect(() => running().issue(ben, { type: 'yield-floor' })).toThrow('not-your-turn');
});
