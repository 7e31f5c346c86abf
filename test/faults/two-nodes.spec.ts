import { setTimeout as passed } from 'node:timers/promises';
import { DurablePostgres } from '../support/durable-postgres.js';
import { Server } from '../support/server.js';
import { again } from './again.js';
import { breakable } from './crowd.js';
import { Figures, share } from './figures.js';
import { runs, within } from './runs.js';

/** How long one of the nodes stands still, ms. */
const frozenFor = 5_000;

const figures = new Figures('3 two nodes');
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

it('keeps one log when one of two nodes that write to it stands still for a while', async () => {
  const freezes = runs(20, 1);
  const took: number[] = [];
  let hit = 0;
  const origins = nodes.map(({ origin }) => origin);
  await again(freezes, { origins, postgres }, async (crowd, i) => {
    const node = nodes[i % 2];
    const inFlight = await crowd.rush();
    const frozenAt = Date.now();
    node?.signal('SIGSTOP');
    await passed(frozenFor);
    node?.signal('SIGCONT');
    if (crowd.hit(inFlight, frozenAt + frozenFor) > 0) hit++;
    took.push(Math.max(...(await crowd.caughtUp(postgres.pool, frozenAt + frozenFor))));
  });
  figures.add({
    fault: 'one of two nodes that write to the same debates stands still for 5 s',
    runs: freezes,
    took,
    what: 'both rooms equal after it went on',
    note: `${hit} of ${freezes} hit commands in flight`,
  });
  expect(hit).toBeGreaterThanOrEqual(freezes / 2);
  expect(share(took, 1)).toBeLessThanOrEqual(within(2_500));
}, 400_000);
