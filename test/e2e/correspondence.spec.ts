import type { OwnDebate } from '@crossbench/shared';
import { Client } from 'pg';
import { argument, givenAHall, type Hall, leave, must } from '../support/hall.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

const [hour, day] = [3_600_000, 86_400_000];
const twoDays = { turnSeconds: (2 * day) / 1000, chair: 'clock' } as const;

let database: string;
let server: Server;
beforeAll(async () => {
  database = await freshDatabase();
  server = await Server.start(database);
});
afterAll(() => server.stop());

async function ready({ pro, con, debateId }: Hall): Promise<void> {
  for (const debater of [pro, con]) await must(debater.issue(debateId, { type: 'check-in' }));
  await pro.until(({ floor }) => floor.phase === 'running');
}

const mine = async (person: Person): Promise<readonly OwnDebate[]> =>
  ((await (await person.http('GET', '/api/debates/mine')).json()) as { items: OwnDebate[] }).items;

/** A letter: an argument, and the turn is over. */
async function write(hall: Hall, by: 'pro' | 'con', turn: number): Promise<void> {
  const { debateId, [by]: writer } = hall;
  await writer.until(({ floor }) => floor.phase === 'running' && floor.turn === turn);
  await must(writer.issue(debateId, { ...argument(`Letter ${turn}`), turn }));
  await must(writer.issue(debateId, { type: 'yield-floor' }));
}

/** One question, its answer, and no more. */
async function examine(hall: Hall, asker: 'pro' | 'con', turn: number): Promise<void> {
  const { debateId, [asker]: by } = hall;
  const answerer = asker === 'pro' ? hall.con : hall.pro;
  await by.until(({ floor }) => floor.phase === 'running' && floor.turn === turn);
  await must(by.issue(debateId, { type: 'open-exchange', turn, text: 'Is it so?' }));
  const { exchanges } = await answerer.until(({ exchanges: all }) => all.length === turn - 2);
  const exchange = exchanges.length;
  await must(answerer.issue(debateId, { type: 'answer-exchange', exchange, text: 'It is.' }));
  await must(by.issue(debateId, { type: 'yield-floor' }));
}

it('holds a debate of letters across servers that come and go, one turn after the other', async () => {
  const hall = await givenAHall(server.origin, twoDays);
  const { pro, con, debateId } = hall;
  await ready(hall);
  const listed = await (await pro.http('GET', `/api/debates/${debateId}`)).json();
  expect(listed).toMatchObject({ turnSeconds: 172_800, rehearsal: false, stage: 'live' });

  await write(hall, 'pro', 1);
  await con.until(({ floor }) => floor.phase === 'running' && floor.turn === 2);
  leave(hall);
  await server.stop();
  server = await Server.start(database);
  const again = {
    ...hall,
    chair: hall.chair.again(server.origin),
    pro: pro.again(server.origin),
    con: con.again(server.origin),
  };
  for (const person of [again.chair, again.pro, again.con]) await person.follow(debateId);
  await write(again, 'con', 2);
  await examine(again, 'pro', 3);
  await examine(again, 'con', 4);
  await write(again, 'con', 5);
  await write(again, 'pro', 6);
  const { divisions, books } = await again.pro.until(({ stage }) => stage === 'deliberation');
  const { openedAt, closesAt } = divisions.post;
  expect((closesAt ?? 0) - (openedAt ?? 0)).toBe(2 * day);
  expect(books.map(({ outcome }) => outcome)).toEqual(Array(6).fill('ended'));
  leave(again);
});

it('tells people with a seat what waits for them, and until when', async () => {
  const hall = await givenAHall(server.origin, { ...twoDays, visibility: 'private' });
  const { chair, pro, con, debateId } = hall;
  expect(await mine(pro)).toMatchObject([
    { debate: { id: debateId }, seat: 'For', awaited: { what: 'ready' }, said: 0 },
  ]);
  await ready(hall);
  const [own] = await mine(pro);
  const { since, due } = own?.awaited ?? {};
  expect((due ?? 0) - (since ?? 0)).toBe(2 * day);
  expect(await mine(con)).toMatchObject([{ seat: 'Against', awaited: null }]);
  await write(hall, 'pro', 1);
  await con.until(({ floor }) => floor.phase === 'running' && floor.turn === 2);
  expect(await mine(con)).toMatchObject([{ awaited: { what: 'speech' }, said: 1 }]);
  expect(await mine(chair)).toEqual([]);
  const stranger = await fetch(`${server.origin}/api/debates/mine`);
  expect(stranger.status).toBe(401);
  const cancel = { type: 'cancel-debate', reason: 'No more letters' } as const;
  await must(chair.issue(debateId, cancel));
  expect(await mine(con)).toEqual([]);
  leave(hall);
});

it('credits a time in which the service was away, also days after', async () => {
  const hall = await givenAHall(server.origin, twoDays);
  const { pro, debateId } = hall;
  await ready(hall);
  leave(hall);
  await server.stop();
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query("UPDATE debate_event SET at = at - interval '46 hours' WHERE debate_id = $1", [
    debateId,
  ]);
  await client.query(
    "INSERT INTO outage VALUES (now() - interval '40 hours', now() - interval '30 hours')",
  );
  await client.query('UPDATE heartbeat SET beat_at = now()');
  await client.end();
  server = await Server.start(database);
  const writer = pro.again(server.origin);
  await writer.follow(debateId);
  await must(writer.issue(debateId, argument('Ten hours later')));
  await writer.until(({ arguments: all }) => all.length === 1);
  expect(writer.log.map(({ event }) => event.type)).toContain('outage-credited');
  const [own] = (await mine(writer)).filter(({ debate }) => debate.id === debateId);
  const left = (own?.awaited?.due ?? 0) - Date.now();
  expect(Math.abs(left - 12 * hour)).toBeLessThan(hour / 60);
  writer.leave();
});

it('ends a turn that nobody writes in, and files what was begun', async () => {
  const hall = await givenAHall(server.origin, { turnSeconds: 3_600, pace: 1000, chair: 'clock' });
  const { pro, con, debateId } = hall;
  await ready(hall);
  const draft = { tag: 'Begun', body: 'And not sent', relations: [], cards: [] };
  await pro.socket.emitWithAck('draft', { debateId, slot: 'open', argument: draft });
  const { arguments: filed } = await con.until(({ floor }) => 'turn' in floor && floor.turn === 2);
  expect(filed).toMatchObject([{ seat: 'for', words: 4, cutOff: true }]);
  await con.until(({ floor }) => floor.phase === 'running' && floor.turn === 2);
  leave(hall);
});
