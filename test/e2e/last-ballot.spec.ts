import { setTimeout as passed } from 'node:timers/promises';
import { Client } from 'pg';
import { givenAHall, leave, must } from '../support/hall.js';
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

it('counts a ballot that was on its way into the box when the vote closed', async () => {
  const hall = await givenAHall(server.origin, { pace: 60, chair: 'clock' });
  const { chair, pro, con, debateId } = hall;
  const voter = await Person.arrive(server.origin, 'Last');
  await must(pro.issue(debateId, { type: 'check-in' }));
  await must(con.issue(debateId, { type: 'check-in' }));
  const { divisions } = await chair.until(({ stage }) => stage === 'deliberation', 60_000);

  const box = new Client({ connectionString: database });
  await box.connect();
  await box.query('BEGIN');
  await box.query(`SELECT id FROM debate WHERE id = $1 AND division = 'post' FOR SHARE`, [
    debateId,
  ]);
  const ballot = JSON.stringify({ choice: 'for', moved: [], ratings: [] });
  await box.query('INSERT INTO ballot (debate_id, person_id, post) VALUES ($1, $2, $3)', [
    debateId,
    voter.id,
    ballot,
  ]);
  await passed((divisions.post.closesAt ?? 0) + 500 - Date.now());
  await box.query('COMMIT');
  await box.end();

  const { results } = await chair.until(({ stage }) => stage === 'published');
  expect(results?.division.post).toEqual({ for: 1, against: 0, undecided: 0 });
  voter.leave();
  leave(hall);
}, 90_000);
