import { DurablePostgres } from '../support/durable-postgres.js';
import { Server } from '../support/server.js';
import { again } from './again.js';
import { breakable } from './crowd.js';
import { Figures, share } from './figures.js';
import { runs, within } from './runs.js';

const figures = new Figures('2 postmaster');
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

it('outlives its database, loses nothing, and goes on when the database is back', async () => {
  const kills = runs(20, 1);
  const caughtUp: number[] = [];
  const answered: number[] = [];
  let hit = 0;
  await again(kills, { origins: [server.origin], postgres }, async (crowd) => {
    const inFlight = await crowd.rush();
    const killedAt = Date.now();
    await postgres.kill();
    const acknowledged = crowd.journal.acknowledgedAfter(killedAt);
    const backAt = await postgres.restart();
    if (crowd.hit(inFlight, killedAt) > 0) hit++;
    answered.push(Math.max(0, (await acknowledged) - backAt));
    caughtUp.push(...(await crowd.caughtUp(postgres.pool, killedAt)));
    expect(server.alive).toBe(true);
  });
  const fault = 'kill -9 of the postmaster';
  const note = `${hit} of ${kills} hit commands in flight; the server ran on`;
  const what = 'first command acknowledged after PostgreSQL was back';
  figures.add({ fault, runs: kills, took: answered, what, note });
  figures.add({ fault, runs: kills, took: caughtUp, what: 'caught up after the kill' });
  expect(hit).toBeGreaterThanOrEqual(kills / 2);
  expect(share(answered, 1)).toBeLessThanOrEqual(within(2_000));
  expect(share(caughtUp, 0.95)).toBeLessThanOrEqual(within(5_000));
}, 300_000);
