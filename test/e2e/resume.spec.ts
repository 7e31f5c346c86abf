import type { Recorded } from '@crossbench/shared';
import { Limits } from '../../apps/backend/src/web/limits.js';
import { argument, givenAHall, leave, must, startTurn } from '../support/hall.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';
import { startApp } from '../support/start-app.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

it('brings a listener who was away up to where the room is', async () => {
  const hall = await givenAHall(server.origin);
  const { pro, debateId } = hall;
  const listener = await Person.arrive(server.origin, 'Listener');
  await listener.follow(debateId);
  await startTurn(hall);
  listener.socket.disconnect();
  const before = listener.log.length;
  const seq = await must(pro.issue(debateId, argument('Said while nobody listened')));

  listener.socket.connect();
  const debate = await listener.until((seen) => seen.seq >= seq);
  expect(debate.arguments[0]?.text?.tag).toBe('Said while nobody listened');
  expect(listener.log.length).toBeGreaterThan(before);
  listener.leave();
  leave(hall);
});

it('gives a long log in pages, over the socket as over HTTP', async () => {
  const { app, url: origin, stop } = await startApp();
  // So many commands in so short a time are the test's own, not what a session may send.
  app.get(Limits).wait = () => Promise.resolve(0);
  const hall = await givenAHall(origin);
  const { chair, debateId } = hall;
  await startTurn(hall);
  let paused = false;
  while (chair.log.length < 230) {
    const type = paused ? 'resume-clock' : 'pause-clock';
    const seq = await must(chair.issue(debateId, { type, floor: chair.now.floorVersion }));
    await chair.until((debate) => debate.seq >= seq);
    paused = !paused;
  }
  const first = await chair.page(debateId, 0);
  if (!first.ok) throw new Error(first.refusal.code);
  expect(first.value.events).toHaveLength(200);
  expect(first.value.more).toBe(true);
  const rest = await chair.page(debateId, 200);
  if (!rest.ok) throw new Error(rest.refusal.code);
  expect(rest.value.more).toBeUndefined();

  const read = async (after: number) => {
    const response = await fetch(`${origin}/api/debates/${debateId}/log?after=${after}`);
    return { response, page: (await response.json()) as { items: Recorded[]; next?: string } };
  };
  const { response, page } = await read(0);
  expect(page.items).toEqual(first.value.events);
  expect(page.next).toBe('200');
  expect(response.headers.get('cache-control')).toBe('public, max-age=10');
  expect((await read(200)).page.items).toEqual(rest.value.events);

  const etag = response.headers.get('etag') ?? '';
  const again = await fetch(response.url, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  leave(hall);
  await stop();
}, 30_000);
