import { Client } from 'pg';
import { argument, givenAHall, type Hall, leave, must, startTurn } from '../support/hall.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let database: string;
let server: Server;
beforeAll(async () => {
  database = await freshDatabase();
  server = await Server.start(database);
});
afterAll(() => server.stop());

const votes = (person: Person, { debateId }: Hall, choice: string) =>
  person.http('PUT', `/api/debates/${debateId}/ballot/pre`, { choice });

const listed = async (person: Person, { debateId }: Hall): Promise<unknown> =>
  (await person.http('GET', `/api/debates/${debateId}`)).json();

it('puts a debate off, on whichever server it goes on, at nobody’s cost', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, pro, debateId } = hall;
  const voter = await Person.arrive(server.origin, 'Voter');
  await must(chair.issue(debateId, { type: 'suspend-debate', reason: 'No chairs' }));
  expect((await votes(voter, hall, 'for')).status).toBe(409);
  await must(chair.issue(debateId, { type: 'resume-debate' }));
  expect((await votes(voter, hall, 'for')).status).toBe(204);

  await startTurn(hall);
  await must(chair.issue(debateId, { type: 'suspend-debate', reason: 'The line is down' }));
  const { suspension } = await pro.until(({ stage }) => stage === 'suspended');
  expect(suspension).toMatchObject({ stage: 'live', reason: 'The line is down' });
  expect(await listed(voter, hall)).toMatchObject({ stage: 'suspended' });
  expect(await pro.issue(debateId, argument('Too early'))).toMatchObject({ ok: false });

  const second = await Server.start(database);
  const elsewhere = chair.again(second.origin);
  await must(elsewhere.issue(debateId, { type: 'resume-debate' }));
  const { floor, books } = await pro.until(({ stage }) => stage === 'live');
  const left = suspension?.floor.phase === 'running' ? suspension.floor : null;
  expect(floor).toMatchObject({ phase: 'running', budget: left?.budget, used: left?.used });
  const resumedAt = pro.log.at(-1)?.at ?? 0;
  expect(books.at(-1)?.paused).toBe(resumedAt - (suspension?.since ?? 0));
  await must(pro.issue(debateId, argument('As I was saying')));
  elsewhere.leave();
  await second.stop();
  leave(hall);
});

it('destroys the votes of an abandoned debate, and never publishes it', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, con, debateId } = hall;
  const voter = await Person.arrive(server.origin, 'Voter');
  expect((await votes(voter, hall, 'against')).status).toBe(204);
  await startTurn(hall);
  expect(await ballots(debateId)).toBe(1);

  const reason = 'The opposition went home';
  await must(chair.issue(debateId, { type: 'abandon-debate', side: 'opposition', reason }));
  await con.until(({ stage }) => stage === 'abandoned');
  expect(await ballots(debateId)).toBe(0);
  expect((await voter.http('GET', `/api/debates/${debateId}/results`)).status).toBe(404);
  expect(await chair.issue(debateId, { type: 'publish-result' })).toMatchObject({
    refusal: { code: 'wrong-stage', stage: 'abandoned' },
  });
  expect((await votes(voter, hall, 'for')).status).toBe(409);
  expect(await ballots(debateId)).toBe(0);
  expect(await listed(voter, hall)).toMatchObject({ stage: 'abandoned' });
  leave(hall);
});

async function ballots(debateId: string): Promise<number> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(
    'SELECT count(*) FROM ballot WHERE debate_id = $1',
    [debateId],
  );
  await client.end();
  return Number(rows[0]?.count);
}
