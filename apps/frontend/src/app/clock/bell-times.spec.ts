import { GivenDebate, lightning, olga } from '../room/given-a-debate.fixture';
import { bellTimes } from './bell-times';

const running = () =>
  new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
const inSeconds = (given: GivenDebate) =>
  bellTimes(given.debate).map(({ at, strokes }) => [(at - given.now) / 1000, strokes]);

it('rings the warning and the end of a turn', () => {
  expect(inSeconds(running())).toEqual([
    [75, 1],
    [90, 2],
  ]);
});

it('makes no sound and shows nothing where a bell has no strokes', () => {
  const segments = lightning.segments.map((segment) => ({
    ...segment,
    bells: [{ at: 40, strokes: 0 }, ...segment.bells],
  }));
  const given = new GivenDebate({ ...lightning, segments }).seated('for', 'against');
  expect(inSeconds(given.chair('call-turn').chair('start-turn'))).toEqual([
    [75, 1],
    [90, 2],
  ]);
});

it('stands with the clock', () => {
  expect(inSeconds(running().pass(10_000).chair('pause-clock'))).toEqual([]);
});

it('keeps its place on the clock over a pause', () => {
  const given = running().pass(10_000).chair('pause-clock').pass(60_000).chair('resume-clock');
  expect(inSeconds(given)).toEqual([
    [65, 1],
    [80, 2],
  ]);
});

it('leaves out what has rung', () => {
  const given = running().pass(80_000).chair('pause-clock').chair('resume-clock');
  expect(inSeconds(given)).toEqual([[10, 2]]);
});

it('moves with an extension', () => {
  const given = running().pass(30_000);
  const floor = given.debate.floorVersion;
  given.issue(olga, { type: 'extend-turn', floor, seconds: 30, both: true });
  expect(inSeconds(given)).toEqual([
    [75, 1],
    [90, 2],
  ]);
});
