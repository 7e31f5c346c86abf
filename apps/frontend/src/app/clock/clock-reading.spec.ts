import { later } from '@crossbench/shared';
import { GivenDebate, olga, oxford } from '../room/given-a-debate.fixture';
import { type ClockReading, readClock } from './clock-reading';

const seated = () => new GivenDebate().seated('for', 'against');
const running = () => seated().chair('call-turn').chair('start-turn');
const reading = (given: GivenDebate): ClockReading => readClock(given.debate, given.now);

it.each<[string, () => GivenDebate, Partial<ClockReading>]>([
  ['the lobby', seated, { face: 'quiet', figures: '–' }],
  [
    'a called turn',
    () => seated().chair('call-turn').pass(4_000),
    { face: 'waiting', figures: '1:30', words: 'Starts itself in 0:06' },
  ],
  ['a held turn', () => seated().chair('call-turn').chair('hold-turn'), { face: 'held' }],
  ['a running turn', () => running().pass(29_500), { face: 'running', figures: '1:01' }],
  ['the last seconds', () => running().pass(80_000), { face: 'last-seconds', figures: '0:10' }],
  [
    'a pause',
    () => running().pass(30_000).chair('pause-clock').pass(60_000),
    { face: 'paused', figures: '1:00' },
  ],
  [
    'overtime',
    () => running().pass(93_000),
    { face: 'overtime', figures: '+0:03', words: 'Over time, grace 0:06' },
  ],
  ['the closed floor', () => running().pass(100_000), { face: 'closed', figures: '0:00' }],
  ['an empty floor', () => running().pass(102_000), { face: 'quiet', figures: '1:30' }],
])('reads %s', (_, given, expected) => {
  expect(reading(given())).toMatchObject(expected);
});

it('marks the last minute of a long turn', () => {
  const given = new GivenDebate(oxford).seated('for-1', 'against-1');
  given.chair('call-turn').chair('start-turn').pass(365_000);
  expect(reading(given)).toMatchObject({ face: 'last-minute', figures: '0:55' });
});

it('shows the time of preparation that is left while a side prepares', () => {
  const given = seated().chair('call-turn');
  given.issue(given.debate.seats['for']!.person, { type: 'spend-prep' }).pass(15_000);
  expect(reading(given)).toMatchObject({ face: 'prep', figures: '0:45', words: 'For prepares' });
});

it('never shows less than nothing while the end is on its way', () => {
  const { debate, now } = running();
  expect(readClock(debate, later(now, 95_000)).figures).toBe('0:00');
});

it('counts the final vote down', () => {
  const given = seated().chair('call-turn');
  for (let turn = 0; turn < 6; turn++) given.chair('skip-turn');
  given.issue(olga, { type: 'open-division', floor: given.debate.floorVersion }).pass(20_000);
  expect(reading(given)).toMatchObject({ face: 'voting', figures: '0:40' });
});
