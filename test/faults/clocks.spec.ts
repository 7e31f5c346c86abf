import { setTimeout as passed } from 'node:timers/promises';
import { DurablePostgres } from '../support/durable-postgres.js';
import { Journal } from '../support/journal.js';
import { Server } from '../support/server.js';
import { Chamber } from './chamber.js';
import { ClockedClient } from './clocked-client.js';
import { breakable } from './crowd.js';
import { Figures, share } from './figures.js';
import { Chance, runs, within } from './runs.js';

const minute = 60_000;
/** What the system clocks of clients and nodes are wrong by, ms. */
const clients = [14 * minute, -14 * minute, -3 * 24 * 60 * minute];
const hours = [60 * minute, -60 * minute];

const figures = new Figures('6 clocks');
const chance = new Chance();
let postgres: DurablePostgres;
beforeAll(async () => {
  postgres = await DurablePostgres.start();
});
afterAll(() => postgres.stop());

it('shows a right countdown on a device whose clock is wrong', async () => {
  const server = await Server.start(postgres.url, breakable);
  const journal = new Journal();
  const chamber = await Chamber.convene([server.origin], journal, chance, { watching: 1, pace: 1 });
  await chamber.startTurn();
  const errors: number[] = [];
  const devices = runs(5, 1);
  for (let i = 0; i < devices; i++) {
    const wrongBy = clients[i % clients.length] ?? 0;
    const device = await ClockedClient.start(server.origin, chamber, wrongBy);
    expect(Math.abs(device.wrongBy - wrongBy)).toBeLessThan(1_000);
    for (let look = 0; look < 20; look++) {
      errors.push(await device.errorOfCountdown(chamber.chair.now));
      await passed(chance.between(10, 60));
    }
    await device.stop();
  }
  expect(await chamber.judge(postgres.pool)).toEqual([]);
  await server.stop();
  figures.add({
    fault: 'the clock of a device is ±14 min or −3 days wrong',
    runs: devices,
    took: errors,
    what: 'error of the countdown',
  });
  expect(share(errors, 1)).toBeLessThanOrEqual(250);
}, 60_000);

it('keeps deadlines and countdowns when the clock of one node is an hour wrong', async () => {
  const nodes = runs(5, 1);
  const errors: number[] = [];
  const rung: number[] = [];
  for (let i = 0; i < nodes; i++) {
    const wrongBy = hours[i % hours.length] ?? 0;
    const later = Math.floor(i / hours.length) % 2 === 1;
    const wrong = { ...breakable, WRONG_BY: `${wrongBy}`, ...(later && { WRONG_LATER: '1' }) };
    const [right, other] = await Promise.all([
      Server.start(postgres.url, breakable),
      Server.start(postgres.url, wrong),
    ]);
    const origins = [right.origin, other.origin];
    const chamber = await Chamber.convene(origins, new Journal(), chance, { pace: 120 });
    await chamber.startTurn();
    chamber.writing.begin({ chaired: false });
    if (later) other.signal('SIGUSR1');
    const device = await ClockedClient.start(other.origin, chamber, 0);
    const { floor } = chamber.chair.now;
    for (let look = 0; look < 20; look++) {
      errors.push(await device.errorOfCountdown(chamber.chair.now));
      await passed(chance.between(20, 80));
    }
    if (floor.phase === 'running') rung.push(await chamber.bellHeard(floor.turn));
    await device.stop();
    expect(await chamber.judge(postgres.pool)).toEqual([]);
    await Promise.all([right.stop(), other.stop()]);
  }
  const fault =
    'the clock of one of two nodes is an hour wrong, from the start or from one moment on';
  figures.add({ fault, runs: nodes, took: errors, what: 'error of the countdown at that node' });
  figures.add({ fault, runs: nodes, took: rung, what: 'end of the turn heard after its instant' });
  expect(share(errors, 1)).toBeLessThanOrEqual(250);
  expect(share(rung, 1)).toBeLessThanOrEqual(within(1_500));
}, 200_000);
