import { leaseGrace, leaseLength } from '@crossbench/shared';
import { DurablePostgres } from '../support/durable-postgres.js';
import { Journal } from '../support/journal.js';
import { Server } from '../support/server.js';
import { Chamber } from './chamber.js';
import { breakable } from './crowd.js';
import { Figures, share } from './figures.js';
import { Chance, runs, within } from './runs.js';

/** Chairs that are lost at the same time: each is waited for as long as a lease lasts. */
const together = 5;

/** How much longer than a lease it may take until the successor has the chair, ms. */
const slack = 1_000;

const figures = new Figures('8 lost chair');
const chance = new Chance();
let postgres: DurablePostgres;
let nodes: Server[];
beforeAll(async () => {
  postgres = await DurablePostgres.start();
  nodes = await Promise.all([0, 1].map(() => Server.start(postgres.url, breakable)));
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await postgres.stop();
});

/** People write; the chair's client is killed in a speech, and comes back when the deputy at the other node has the chair. */
async function loseChair(): Promise<number> {
  const origins = nodes.map(({ origin }) => origin);
  const chamber = await Chamber.convene(origins, new Journal(), chance, { watching: 4 });
  const { chair, deputy } = chamber;
  chamber.writing.begin();
  await chair.until(({ floor }) => floor.phase === 'running');
  const killedAt = Date.now();
  chair.die();
  await deputy.until((now) => now.chair === deputy.id, 60_000);
  const took = Date.now() - killedAt;
  chair.comeBack();
  await chair.until((now) => now.chair === deputy.id);
  await chamber.must(chair, { type: 'take-chair' });
  await deputy.until((now) => now.chair === chair.id);

  const losses = deputy.log.filter(({ event }) => event.type === 'chair-succeeded');
  expect(losses).toHaveLength(1);
  expect(losses[0]?.at).toBeGreaterThan(killedAt + leaseGrace);
  expect(await chamber.judge(postgres.pool)).toEqual([]);
  return took;
}

it('puts the deputy at the other node in the chair when the chair’s client is killed mid-speech', async () => {
  const lost = runs(20, 1);
  const took: number[] = [];
  for (let done = 0; done < lost; done += together) {
    const now = Array.from({ length: Math.min(together, lost - done) }, () => loseChair());
    took.push(...(await Promise.all(now)));
  }
  figures.add({
    fault: 'the chair’s client is killed mid-speech; the deputy is at another node',
    runs: lost,
    took,
    what: 'the deputy has the chair',
    note: 'once each time; the former chair took it back',
  });
  expect(share(took, 1)).toBeLessThanOrEqual(leaseLength + within(slack));
}, 400_000);
