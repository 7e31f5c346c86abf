import { setTimeout as passed } from 'node:timers/promises';
import { BadLine } from '../support/bad-line.js';
import { DurablePostgres } from '../support/durable-postgres.js';
import { Journal } from '../support/journal.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';
import { Chamber } from './chamber.js';
import { breakable, Crowd } from './crowd.js';
import { Figures, share } from './figures.js';
import { Heavy } from './heavy.js';
import { Chance, full, runs, within } from './runs.js';

/** For how long a line may be dead, ms. After 18 s without a sign both ends give a connection up. */
const longest = full ? 25_000 : 3_000;
/** Eight kilobits per second, in bytes. */
const slow = 1_000;

const figures = new Figures('4 bad lines');
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

it('brings everybody up to date whose line was dead for a while', async () => {
  const deaths = runs(20, 1);
  const chance = new Chance();
  const crowd = await Crowd.gather([server.origin], chance);
  const lines: BadLine[] = [];
  const dead = async (i: number): Promise<number> => {
    const line = await BadLine.to(server.origin);
    lines.push(line);
    const chamber = chance.pick(crowd.chambers);
    const person = await Person.arrive(line.origin, `Far away ${i}`);
    await chamber.admit(person);
    line.holdBack(true);
    await passed(chance.between(2_000, longest));
    const missing = (await chamber.end(postgres.pool)) - person.now.seq;
    line.holdBack(false);
    const healedAt = Date.now();
    await chamber.reached(postgres.pool, person);
    expect(missing).toBeGreaterThan(0);
    return Date.now() - healedAt;
  };
  const took = await Promise.all(Array.from({ length: deaths }, (_, i) => dead(i)));
  expect(await crowd.judge(postgres.pool)).toEqual([]);
  for (const line of lines) line.close();
  figures.add({
    fault: `a client's line is dead for 2 to ${longest / 1000} s without being cut`,
    runs: deaths,
    took,
    what: 'caught up after it lived again',
  });
  expect(share(took, 1)).toBeLessThanOrEqual(within(3_000));
}, 120_000);

it('lets go of those who read too slowly, and nobody else notices', async () => {
  const readers = runs(20, 1);
  const chamber = await Chamber.convene([server.origin], new Journal(), new Chance(), { pace: 1 });
  const heavy = new Heavy(chamber);
  await chamber.startTurn();
  const before = await heavy.speak(40);

  const line = await BadLine.to(server.origin);
  const slowly: Person[] = [];
  for (let i = 0; i < readers; i++) {
    const person = await Person.arrive(line.origin, `Slow ${i}`);
    await chamber.admit(person);
    slowly.push(person);
  }
  const all = await heavy.watching((watching) => watching >= chamber.people.length);
  line.slowTo(slow);
  const letGo = heavy.watching((watching) => watching <= all - readers);
  const meanwhile = await heavy.speakUntil(letGo);
  const endedAt = Date.now();
  line.slowTo(Infinity);
  const took = await Promise.all(
    slowly.map(async (person) => {
      await chamber.reached(postgres.pool, person);
      return Date.now() - endedAt;
    }),
  );
  expect(await chamber.judge(postgres.pool)).toEqual([]);
  line.close();
  const [alone, beside] = [share(before, 0.5), share(meanwhile, 0.5)];
  figures.add({
    fault: 'a client reads 8 kbit/s until the server lets go of it',
    runs: readers,
    took,
    what: 'caught up after it read quickly again',
    note: `others heard after ${alone} ms (median) without and ${beside} ms beside the slow ones`,
  });
  expect(share(took, 1)).toBeLessThanOrEqual(within(3_000));
  expect(beside).toBeLessThanOrEqual(within(alone * 1.2) + 2);
}, 120_000);
