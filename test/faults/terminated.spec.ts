import { DurablePostgres } from '../support/durable-postgres.js';
import { Server } from '../support/server.js';
import { again } from './again.js';
import { breakable } from './crowd.js';
import { Figures, share } from './figures.js';
import { runs, within } from './runs.js';

const figures = new Figures('7 terminated');
let postgres: DurablePostgres;
let server: Server;
beforeAll(async () => {
  postgres = await DurablePostgres.start();
  server = await Server.start(postgres.url, breakable);
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

it('ends within five seconds when it is told to while everybody writes, and loses nothing', async () => {
  const ends = runs(10, 1);
  const drained: number[] = [];
  const caughtUp: number[] = [];
  await again(ends, { origins: [server.origin], postgres }, async (crowd) => {
    await crowd.rush();
    const toldAt = Date.now();
    server.signal('SIGTERM');
    expect(await server.gone()).toBe(0);
    drained.push(Date.now() - toldAt);
    await server.start();
    caughtUp.push(...(await crowd.caughtUp(postgres.pool, toldAt)));
  });
  const fault = 'SIGTERM while everybody writes';
  figures.add({ fault, runs: ends, took: drained, what: 'until it had ended' });
  figures.add({ fault, runs: ends, took: caughtUp, what: 'caught up after the signal' });
  expect(share(drained, 1)).toBeLessThanOrEqual(within(5_000));
  expect(share(caughtUp, 0.95)).toBeLessThanOrEqual(within(5_000));
}, 200_000);
