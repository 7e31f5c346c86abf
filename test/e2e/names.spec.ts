import { claim, givenAHall, leave, must } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

it('gives a person another name and leaves them the same person', async () => {
  const hall = await givenAHall(server.origin);
  const late = await Person.arrive(server.origin, 'Guest 1234');
  const { status } = await late.http('PUT', '/api/session/name', { name: 'Lady Late' });
  expect(status).toBe(200);
  const { person } = (await (await late.http('GET', '/api/session')).json()) as {
    person: { id: string; name: string };
  };
  expect(person).toMatchObject({ id: late.id, name: 'Lady Late' });

  const secret = secretOf(hall.links, 'for');
  await must(late.issue(hall.debateId, claim('for', true), { secret }));
  await hall.chair.until(({ seats }) => seats['for']?.name === 'Lady Late');

  const nameless = await late.http('PUT', '/api/session/name', { name: ' ' });
  expect(nameless.status).toBe(400);
  late.leave();
  leave(hall);
});
