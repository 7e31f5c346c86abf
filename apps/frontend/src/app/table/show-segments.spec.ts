import { ada, GivenDebate, olga } from '../room/given-a-debate.fixture';
import { showSegments } from './show-segments';
import { shownSpeeches } from './shown-speeches';

const spoken = () =>
  new GivenDebate()
    .seated('for', 'against')
    .chair('call-turn')
    .chair('start-turn')
    .file(ada, 'One')
    .chair('end-turn')
    .pass(2_000);

const voids = (given: GivenDebate, again: boolean) =>
  given.issue(olga, {
    type: 'void-turn',
    floor: given.debate.floorVersion,
    turn: 1,
    again,
    reason: 'No sound',
  });

it('marks a turn that is void', () => {
  expect(showSegments(spoken().debate)[1]?.state).toBe('over');
  expect(showSegments(voids(spoken(), false).debate)[1]?.state).toBe('void');
});

it('shows a turn that is held again as the next one, and once', () => {
  const again = voids(spoken(), true);
  expect(showSegments(again.debate)[1]?.state).toBe('next');
  again.chair('call-turn').chair('start-turn').file(ada, 'Two');
  expect(showSegments(again.debate)[1]?.state).toBe('now');
  expect(shownSpeeches(again.debate, Infinity)).toEqual([{ turn: 1, name: 'This speech' }]);
});

it('says how much more time whoever speaks was granted', () => {
  const given = new GivenDebate().issue(olga, { type: 'grant-time', seat: 'for', percent: 25 });
  const more = showSegments(given.debate).map((segment) => segment.more);
  expect(more.slice(0, 3)).toEqual([0, 25, 0]);
});
