import { setTimeout as passed } from 'node:timers/promises';
import { DurablePostgres } from '../support/durable-postgres.js';
import { Server } from '../support/server.js';
import { breakable, Crowd } from './crowd.js';
import { Figures, share } from './figures.js';
import { full, runs } from './runs.js';

/** Faults in one set of debates, before they are judged and new ones are opened. */
const together = 10;

const figures = new Figures('1 killed');
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

it(
  'loses and doubles nothing when it is killed among commands',
  async () => {
    const kills = runs(50, 3);
    const took: number[] = [];
    const hits: number[] = [];
    for (let done = 0; done < kills; done += together) {
      const crowd = await Crowd.gather([server.origin]);
      for (let i = done; i < Math.min(kills, done + together); i++) {
        await crowd.journal.nextSend();
        await passed(crowd.chance.between(0, 50));
        const inFlight = crowd.journal.inFlight();
        const killedAt = Date.now();
        await server.kill();
        const endedAt = Date.now();
        await server.start();
        hits.push(crowd.hit(inFlight, endedAt));
        took.push(...(await crowd.caughtUp(postgres.client, killedAt)));
      }
      expect(await crowd.judge(postgres.client)).toEqual([]);
    }
    const hit = hits.filter((commands) => commands > 0).length;
    figures.add({
      fault: 'kill -9 of the server, 0 to 50 ms after a command was sent',
      runs: kills,
      took,
      what: 'caught up after the kill',
      note: `${hit} of ${kills} hit commands in flight, ${hits.reduce((a, b) => a + b, 0)} of them`,
    });
    expect(hit).toBeGreaterThanOrEqual(kills / 2);
    expect(share(took, 0.95)).toBeLessThanOrEqual(5_000);
  },
  full ? 600_000 : 60_000,
);
