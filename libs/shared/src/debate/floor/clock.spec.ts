import type { Segment } from '../../formats/format.js';
import { lightning } from '../../formats/lightning.js';
import { lincolnDouglas } from '../../formats/lincoln-douglas.js';
import { paced } from '../../formats/pace.js';
import { budgetLeft } from './budgets.js';
import { due, emptySeat, graceOf, readingTime, remaining } from './clock.js';
import {
  ann,
  at,
  ben,
  called,
  did,
  ended,
  given,
  holdTurn,
  olga,
  onFloor,
  opened,
  pauseClock,
  seated,
  sits,
  skipped,
  started,
  until,
} from '../rehearsal.fixture.js';
import { unopened } from '../state.js';

const waiting = given(seated(), called);
const running = given(seated(), called, until(5), started);
const preparing = given(seated(), called, until(4), did(ann, { type: 'spend-prep' }));
const clockChairs = { chair: 'clock', startsAt: at(3600) } as const;
const sixSkipped = [1, 2, 3, 4, 5, 6].map(() => skipped);
const voting = given(seated(), called, ...sixSkipped, did(olga, onFloor('open-division')));

const [, opening = lightning.segments[0] as Segment] = lightning.segments;

describe('grace', () => {
  it.each([
    [90_000, 9_000],
    [150_000, 15_000],
    [420_000, 15_000],
    [45_000, 4_500],
    [15, 2],
    [4, 0],
  ])('after a turn of %i ms is %i ms', (budget, ms) => {
    expect(graceOf(opening, budget)).toBe(ms);
  });

  it('is what the format says', () => {
    expect(graceOf({ ...opening, grace: 15 }, 420_000)).toBe(15_000);
    expect(graceOf({ ...opening, grace: 0 }, 420_000)).toBe(0);
    expect(graceOf({ ...opening, grace: 0.25 }, 7_000)).toBe(250);
  });

  it('is not there where nobody speaks', () => {
    expect(graceOf({ ...opening, kind: 'recess' }, 420_000)).toBe(0);
  });
});

describe('reading time', () => {
  it.each([
    [0, 1, 10_000],
    [40, 1, 10_000],
    [41, 1, 10_250],
    [239, 1, 59_750],
    [240, 1, 60_000],
    [420, 1, 60_000],
    [240, 60, 1_000],
  ])('after %i words at pace %i is %i ms', (words, pace, ms) => {
    expect(readingTime(words, { pace })).toBe(ms);
  });
});

describe('the time on a turn’s clock', () => {
  it.each([
    ['while it is called', waiting, 8, 90_000],
    ['while a side prepares', preparing, 60, 90_000],
    ['while it runs', running, 20, 75_000],
    ['for who looks too early', running, 4, 90_000],
    ['in overtime', running.at(96), 98, -3_000],
    ['in a pause', did(olga, pauseClock)(running.at(20)), 900, 75_000],
    ['after its end', ended(running.at(20)), 21, null],
    ['in the lobby', given(seated()), 1, null],
  ])('%s', (_, { debate }, seconds, left) => {
    expect(remaining(debate, at(seconds))).toBe(left);
  });
});

describe('the preparation that a side has left', () => {
  it('runs down for the side that prepares, and stops at nothing', () => {
    const { debate } = preparing;
    expect(budgetLeft(debate, 'proposition', at(3))).toBe(60_000);
    expect(budgetLeft(debate, 'proposition', at(34))).toBe(30_000);
    expect(budgetLeft(debate, 'proposition', at(99))).toBe(0);
    expect(budgetLeft(debate, 'opposition', at(99))).toBe(60_000);
  });
});

describe('what time does next', () => {
  it.each([
    ['starts a called turn', waiting, 10],
    ['stops preparation that runs dry', preparing, 64],
    ['begins overtime', running, 95],
    ['ends overtime', running.at(95), 104],
    ['clears the floor', running.at(104), 106],
    ['closes the final vote', voting, 60],
  ])('%s', (_, { debate }, seconds) => {
    expect(due(debate)).toBe(at(seconds));
  });

  it.each([
    ['in a lobby', given(seated())],
    ['on an idle floor', skipped(waiting)],
    ['before a held turn', did(olga, holdTurn)(waiting)],
    ['in a pause', did(olga, pauseClock)(running)],
    ['once the vote is closed', voting.at(60)],
    ['once all is over', voting.at(60).when({ type: 'cancel-debate', reason: 'Over' }, olga).then],
    [
      'in the middle of a turn that was cancelled',
      did(olga, { type: 'cancel-debate', reason: 'Fire' })(running),
    ],
  ])('waits for people %s', (_, { debate }) => {
    expect(due(debate)).toBeNull();
  });

  it('waits for a debate to be opened', () => {
    expect(due(unopened)).toBeNull();
  });

  it('is never before what was recorded last', () => {
    const late = given(opened(lightning, { chair: 'clock', startsAt: at(0) }), until(300));
    const { debate } = sits(ben, 'against')(sits(ann, 'for')(late));
    expect(due(debate)).toBe(at(300));
  });
});

describe('what the clock does in the chair', () => {
  const ready = (by: typeof ann) => did(by, { type: 'check-in' });
  const unattended = (startsAt: number | null) =>
    opened(lightning, { chair: 'clock', startsAt: startsAt === null ? null : at(startsAt) });

  it('opens the lobby a quarter of an hour before the start', () => {
    expect(due(given(unattended(3600)).debate)).toBe(at(2700));
  });

  it('begins at the announced start, once everybody is seated', () => {
    const half = given(unattended(600), sits(ann, 'for'));
    expect(due(half.debate)).toBeNull();
    expect(due(sits(ben, 'against')(half).debate)).toBe(at(600));
  });

  it('begins without an announced start as soon as everybody is ready', () => {
    const half = given(seated(lightning, { chair: 'clock' }), ready(ann));
    expect(due(half.debate)).toBeNull();
    expect(due(ready(ben)(half.at(40)).debate)).toBe(at(40));
  });

  it('waits half a minute for an empty seat', () => {
    const leaves = did(olga, { type: 'vacate-seat', seat: 'against' });
    const between = given(seated(lightning, clockChairs), leaves, (so) => so.at(2700));
    expect(due(between.debate)).toBeNull();
    const live = given(
      seated(),
      called,
      skipped,
      leaves,
      did(olga, { type: 'hand-over', to: 'clock' }),
    );
    expect(emptySeat(live.debate, 2)).toBe('against');
    expect(due(live.debate)).toBe(at(30));
    expect(due(sits(ben, 'against')(live.at(20)).debate)).toBe(at(20));
  });
});

describe('at another pace', () => {
  it('everything that the format says goes by faster', () => {
    const quick = given(seated(paced(lincolnDouglas, 60)), called);
    expect(due(quick.debate)).toBe(at(0.167));
    expect(remaining(quick.debate, at(0))).toBe(6_000);
    expect(budgetLeft(quick.debate, 'opposition', at(0))).toBe(4_000);
  });
});
