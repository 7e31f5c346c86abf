import { GivenDebate, parliament } from '../room/given-a-debate.fixture';
import { answered, offered, speaking } from './given-points.fixture';
import { pointsAt, takenWords, windowWords } from './points-words';

const called = () =>
  new GivenDebate(parliament).seated('pm', 'lo').chair('skip-turn').chair('call-turn');

const words = ({ debate, now }: GivenDebate) => windowWords(debate, now)?.words ?? null;

it.each<[string, () => GivenDebate, string | null]>([
  ['before the window opens', () => speaking(26), 'Protected time. Points open in 0:34'],
  ['while it is open', () => speaking(60), 'Points open for 5:00'],
  ['after it has closed', () => speaking(360), 'Protected time'],
  ['in a pause', () => speaking(60).chair('pause-clock').pass(60_000), 'Points open for 5:00'],
  ['when the turn is called', called, 'Points from 1:00 to 6:00'],
  [
    'in a format without points',
    () => new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn'),
    null,
  ],
])('says how the window stands %s', (_, given, expected) => {
  expect(words(given())).toBe(expected);
});

it('counts what was offered on one side and taken on the other', () => {
  expect(pointsAt(speaking(70).debate, 'lo')).toBe('');
  expect(pointsAt(offered().debate, 'lo')).toBe('1 point offered, 0 taken');
  expect(pointsAt(answered().debate, 'lo')).toBe('1 point offered, 1 taken');
  expect(pointsAt(answered().debate, 'pm')).toBe('took 1 of 1 point');
  expect(takenWords(speaking(70).debate, 2)).toBeNull();
});
