import { formatById } from '@crossbench/shared';
import { GivenDebate, olga } from '../room/given-a-debate.fixture';
import { onFloor } from '../room/holders';
import { seatStanding } from '../table/seat-standing';
import { readClock } from './clock-reading';
import { sideClocks } from './side-clocks';

const free = formatById('free-debate');
if (!free) throw new Error('There is a free debate among the formats.');
const block = free.segments.findIndex(({ sideClock }) => sideClock !== undefined);
const [pro, con] = (['proposition', 'opposition'] as const).map(
  (side) => free.seats.find((seat) => seat.side === side)?.id ?? '',
);

const begun = () => {
  const given = new GivenDebate(free).seated(pro ?? '', con ?? '');
  if (free.toss) given.issue(olga, { type: 'toss-coin' }, { seed: 7 });
  while (given.debate.books.length < block - 1) given.chair('skip-turn');
  return given.chair('call-turn').chair('start-turn');
};

it('shows what both sides have left, and who has the floor', () => {
  const given = begun().pass(5_000);
  const clocks = sideClocks(given.debate, given.now);
  const size = free.segments[block]?.sideClock?.seconds ?? 0;
  expect(clocks).toHaveLength(2);
  const holds = clocks.filter((clock) => clock.holds);
  expect(holds).toHaveLength(1);
  expect(holds[0]?.side).toBe(given.debate.holder?.side);
  const [waits] = clocks.filter((clock) => !clock.holds);
  expect(waits?.figures).toContain(`${Math.floor(size / 60)}:`);
  expect(readClock(given.debate, given.now).words).toContain('has the floor');
});

it('says of either side whether it has the floor or waits for it', () => {
  const { debate } = begun();
  const holds = debate.holder?.side === 'proposition' ? pro : con;
  const waits = holds === pro ? con : pro;
  expect(seatStanding(debate, holds ?? '')).toBe('has the floor');
  expect(seatStanding(debate, waits ?? '')).toBe('waits for the floor');
  const side = debate.format.sides[debate.holder?.side ?? 'opposition'];
  expect(onFloor(debate, block)).toBe(`${side} has the floor`);
});

it('goes on showing them while the clock is paused', () => {
  const given = begun().pass(5_000);
  const running = readClock(given.debate, given.now).figures;
  given.chair('pause-clock');
  expect(readClock(given.debate, given.now).figures).toBe(running);
});

it('shows none where there is no free debate', () => {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn');
  expect(sideClocks(given.debate, given.now)).toEqual([]);
});
