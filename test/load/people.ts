import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { PersonId } from '@crossbench/shared';
import { hashed, newToken } from '../../apps/backend/src/people/secret.js';

/** Somebody who has given a name, and the token of their session. */
export interface Guest {
  readonly person: PersonId;
  readonly token: string;
}

/** As many people as are wanted, signed in for a day. */
export async function givenPeople(database: DataSource, count: number): Promise<Guest[]> {
  const guests = Array.from({ length: count }, () => ({
    person: randomUUID() as string as PersonId,
    token: newToken(),
  }));
  const people = guests.map(({ person }) => person);
  await database.query(
    `INSERT INTO person (id, name, organiser, robot, created_at)
     SELECT id, 'Guest', false, false, now() FROM unnest($1::uuid[]) AS id`,
    [people],
  );
  await database.query(
    `INSERT INTO session (token_hash, session_id, person_id, kind, expires_at)
     SELECT token, gen_random_uuid(), person, 'token', now() + interval '1 day'
     FROM unnest($1::text[], $2::uuid[]) AS given(token, person)`,
    [guests.map(({ token }) => hashed(token)), people],
  );
  return guests;
}
