import { ada, ben, GivenDebate } from '../room/given-a-debate.fixture';
import { replied } from '../poi/given-points.fixture';
import { shownSpeeches } from './shown-speeches';

const first = () =>
  new GivenDebate()
    .seated('for', 'against')
    .chair('call-turn')
    .chair('start-turn')
    .file(ada, 'One');
const second = () => first().chair('end-turn').pass(2_000).chair('call-turn').chair('start-turn');

it.each<[string, () => GivenDebate, number, readonly [number, string][]]>([
  ['the speech under way', first, Infinity, [[1, 'This speech']]],
  [
    'the one that has ended',
    () => first().chair('end-turn').pass(2_000),
    Infinity,
    [[1, 'The last speech']],
  ],
  [
    'an examination that is over',
    () => replied().chair('end-turn').pass(2_000),
    Infinity,
    [[3, 'The last speech']],
  ],
  ['no examination that stands at the podium', replied, Infinity, []],
  ['nothing new when the next is called', second, Infinity, [[1, 'The last speech']]],
  [
    'both, the newer one first',
    () => second().file(ben, 'Two'),
    Infinity,
    [
      [2, 'This speech'],
      [1, 'The last speech'],
    ],
  ],
  ['only what the reader has let in', () => second().file(ben, 'Two'), 1, [[1, 'The last speech']]],
])('shows %s', (_, given, upTo, expected) => {
  expect(shownSpeeches(given().debate, upTo).map(({ turn, name }) => [turn, name])).toEqual(
    expected,
  );
});
