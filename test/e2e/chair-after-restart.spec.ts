import { givenAHall, leave, must, startTurn } from '../support/hall.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

it('keeps the chair who reconnects when the only node was killed and started again', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, debateId, pro } = hall;
  await startTurn(hall);
  await server.kill();
  await server.start();
  await pro.crowdOf(debateId, ({ chairPresent }) => chairPresent);
  await must(chair.issue(debateId, { type: 'pause-clock', floor: chair.now.floorVersion }));
  expect(chair.now.chair).toBe(chair.id);
  leave(hall);
}, 30_000);
