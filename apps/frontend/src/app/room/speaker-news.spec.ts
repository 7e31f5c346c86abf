import { formatById, type OpenedDebate } from '@crossbench/shared';
import { floorNews } from './floor-news';
import { ada, eve, GivenDebate, lightning, olga } from './given-a-debate.fixture';

const chamber = formatById('oxford-union') ?? lightning;
const onlyFloor = {
  ...chamber,
  segments: chamber.segments.filter(({ kind }) => kind === 'division' || kind === 'floor'),
};

const news = (happens: (given: GivenDebate) => unknown, given: GivenDebate): readonly string[] => {
  const before: OpenedDebate = given.debate;
  happens(given);
  return floorNews(before, given.debate);
};

const asked = () =>
  new GivenDebate(onlyFloor)
    .chair('call-turn')
    .chair('start-turn')
    .issue(eve, { type: 'request-floor', kind: 'speech', side: 'opposition' }, { name: 'Eve' })
    .issue(ada, { type: 'request-floor', kind: 'question', side: null }, { name: 'Ada' });

const recognise = (request: number) => (given: GivenDebate) =>
  given.issue(olga, {
    ...{ type: 'recognise', floor: given.debate.floorVersion, request },
    reason: 'It fits now',
  });

it('tells who has the floor from the list, for how long and for whom', () => {
  const given = asked();
  expect(news(recognise(1), given)).toEqual([
    'Eve has the floor for 2 minutes, speaking for Opposition.',
  ]);
  given.pass(30_000);
  expect(news(recognise(2), given)).toEqual([
    'Ada has the floor for 2 minutes, speaking for neither side.',
  ]);
  expect(news((so) => so.issue(ada, { type: 'yield-floor' }), given)).toEqual([
    'Eve has the floor for 1 minute 30 seconds, speaking for Opposition.',
  ]);
  expect(news((so) => so.issue(eve, { type: 'yield-floor' }), given)).toEqual([
    'Eve has finished.',
  ]);
});
