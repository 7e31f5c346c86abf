import { setTimeout as passed } from 'node:timers/promises';
import { DurablePostgres } from '../support/durable-postgres.js';
import { Server } from '../support/server.js';
import { again } from './again.js';
import { breakable } from './crowd.js';
import { Figures, share } from './figures.js';
import { runs, within } from './runs.js';

/** Where the server dies by itself once it is armed; see `crash-points.mjs`. */
const points = ['before-append', 'before-acknowledging', 'before-announcing'];
const dyingAt = (i: number) => ({ CRASH_POINT: points[i % points.length] ?? '' });

/** An armed server dies with the next command; so many ms without one would be a fault of its own. */
const patience = 10_000;

const figures = new Figures('1 killed');
let postgres: DurablePostgres;
let server: Server;
beforeAll(async () => {
  postgres = await DurablePostgres.start();
  server = await Server.start(postgres.url, { ...breakable, ...dyingAt(0) });
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

it('loses and doubles nothing when it dies at a point where that hurts', async () => {
  const deaths = runs(30, 3);
  const took: number[] = [];
  let unheard = 0;
  await again(deaths, { origins: [server.origin], postgres }, async (crowd, i) => {
    await crowd.journal.nextSend();
    server.signal('SIGUSR2');
    expect(await Promise.race([server.gone(), passed(patience, 'it lives')])).toBeNull();
    const diedAt = Date.now();
    unheard += await crowd.acknowledgedUnheard();
    await server.start(dyingAt(i + 1));
    took.push(...(await crowd.caughtUp(postgres.pool, diedAt)));
  });
  figures.add({
    fault: `death of the server ${points.join(', ')}`.replaceAll('-', ' '),
    runs: deaths,
    took,
    what: 'caught up after the death',
    note: `${unheard} commands were acknowledged and never announced`,
  });
  expect(unheard).toBeGreaterThan(0);
  expect(share(took, 0.95)).toBeLessThanOrEqual(within(5_000));
}, 400_000);

it('loses and doubles nothing when it is killed among commands', async () => {
  const kills = runs(50, 3);
  const took: number[] = [];
  const hits: number[] = [];
  const down: (readonly [number, number])[] = [];
  const rung = await again(kills, { origins: [server.origin], postgres }, async (crowd) => {
    const inFlight = await crowd.rush();
    const killedAt = Date.now();
    await server.kill();
    const endedAt = Date.now();
    await server.start();
    down.push([killedAt, Date.now()]);
    hits.push(crowd.hit(inFlight, endedAt));
    took.push(...(await crowd.caughtUp(postgres.pool, killedAt)));
  });
  const missed = rung.filter((at) => down.some(([from, to]) => at > from && at < to)).length;
  const hit = hits.filter((commands) => commands > 0).length;
  figures.add({
    fault: 'kill -9 of the server, 0 to 50 ms after a command was sent',
    runs: kills,
    took,
    what: 'caught up after the kill',
    note: `${hit} of ${kills} hit commands in flight; ${missed} things were due while it was down and stand at their instants`,
  });
  expect(hit).toBeGreaterThanOrEqual(kills / 2);
  expect(share(took, 0.95)).toBeLessThanOrEqual(within(5_000));
}, 600_000);
