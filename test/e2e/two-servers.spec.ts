import type { Recorded } from '@crossbench/shared';
import { givenAHall, leave, must } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let one: Server;
let other: Server;
beforeAll(async () => {
  const database = await freshDatabase();
  one = await Server.start(database);
  other = await Server.start(database);
});
afterAll(() => Promise.all([one.stop(), other.stop()]));

it('refuses nothing at one server for want of what happened at the other', async () => {
  const hall = await givenAHall(one.origin);
  const { chair, debateId, links } = hall;
  const deputy = await Person.arrive(other.origin, 'Deputy');
  const secret = secretOf(links, 'deputy');
  await must(deputy.issue(debateId, { type: 'become-deputy' }, { secret }));
  await must(chair.issue(debateId, { type: 'hand-over', to: deputy.id }));
  await must(deputy.issue(debateId, { type: 'blank-podium' }));
  await must(chair.issue(debateId, { type: 'take-chair' }));
  await must(chair.issue(debateId, { type: 'show-podium' }));
  deputy.leave();
  leave(hall);
});

it('shows at one server what was recorded at the other, even when nobody watches there', async () => {
  const hall = await givenAHall(one.origin);
  const { chair, debateId } = hall;
  const page = `${other.origin}/api/debates/${debateId}/log`;
  const read = async () => ((await (await fetch(page)).json()) as { items: Recorded[] }).items;
  const before = (await read()).length;
  const seq = await must(
    chair.issue(debateId, { type: 'cancel-debate', reason: 'Nobody has come.' }),
  );
  expect(seq).toBeGreaterThan(before);
  const deadline = Date.now() + 10_000;
  let items = await read();
  while (items.length < seq && Date.now() < deadline) items = await read();
  expect(items.at(-1)?.event.type).toBe('debate-cancelled');
  leave(hall);
});

it('ends at one server the connections of a session that was ended at the other', async () => {
  const person = await Person.arrive(one.origin, 'Leaver');
  await new Promise<void>((done) => person.socket.once('connect', done));
  const gone = new Promise((done) => person.socket.once('disconnect', done));
  const headers = { authorization: `Bearer ${person.token}` };
  await fetch(`${other.origin}/api/session`, { method: 'DELETE', headers });
  expect(await gone).toBe('io server disconnect');
});
