import { setTimeout as passed } from 'node:timers/promises';
import { argument, givenAHall, type Hall, leave, must, startTurn } from '../support/hall.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

/** Files one short argument after the other until told to stop; tells which were acknowledged. */
async function speakOn({ pro, debateId }: Hall, acknowledged: string[], go: { on: boolean }) {
  for (let i = 0; go.on; i++) {
    const tag = `${acknowledged.length}-${i}`;
    const answer = await pro.issue(debateId, argument(tag));
    if (answer.ok) acknowledged.push(tag);
    else if (answer.refusal.code === 'too-many-words') return;
    else throw new Error(answer.refusal.code);
  }
}

it('loses nothing acknowledged when it is killed in the middle of a turn, three times', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, debateId } = hall;
  const watchers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => Person.arrive(server.origin, `Watcher ${i}`)),
  );
  await Promise.all(watchers.map((watcher) => watcher.follow(debateId)));
  await startTurn(hall);
  const acknowledged: string[] = [];
  for (const round of [1, 2, 3]) {
    const go = { on: true };
    const speaking = speakOn(hall, acknowledged, go);
    await chair.until((debate) => debate.arguments.length >= round * 4);
    await server.kill();
    await server.start();
    await chair.until((debate) => debate.arguments.length >= round * 4 + 2, 30_000);
    go.on = false;
    await speaking;
  }
  const fresh = await Person.arrive(server.origin, 'Late');
  await fresh.follow(debateId);
  const tags = fresh.now.arguments.map(({ text }) => text?.tag);
  expect(tags).toEqual([...new Set(tags)]);
  expect(tags).toEqual(expect.arrayContaining(acknowledged));
  expect(fresh.log.map(({ seq }) => seq)).toEqual(fresh.log.map((_, i) => i + 1));
  const heard = await chair.until((debate) => debate.seq >= fresh.now.seq);
  expect(heard).toEqual(fresh.now);
  for (const watcher of watchers) {
    await watcher.until((debate) => debate.seq >= fresh.now.seq);
    expect(watcher.log.slice(0, fresh.log.length)).toEqual(fresh.log);
    watcher.leave();
  }
  fresh.leave();
  leave(hall);
}, 90_000);

it('ends a turn at its due instant although it was down then', async () => {
  const hall = await givenAHall(server.origin, { pace: 60 });
  const { chair, debateId } = hall;
  await startTurn(hall);
  const { floor } = chair.now;
  if (floor.phase !== 'running') throw new Error('The turn is running.');
  const due = floor.since + floor.budget;
  await server.kill();
  await passed(due + 200 - Date.now());
  await server.start();
  await chair.until(({ floor: { phase } }) => phase === 'idle', 30_000);
  const over = chair.log.find(({ event }) => event.type === 'overtime-started');
  const ended = chair.log.find(({ event }) => event.type === 'turn-ended');
  expect(over?.at).toBe(due);
  expect(ended?.at).toBe(due + floor.budget / 10);
  await must(chair.issue(debateId, { type: 'call-turn', floor: chair.now.floorVersion }));
  leave(hall);
}, 60_000);

it('credits an outage of more than five seconds to the speaker', async () => {
  const hall = await givenAHall(server.origin, { pace: 9 });
  const { chair } = hall;
  await startTurn(hall);
  const { floor } = chair.now;
  if (floor.phase !== 'running') throw new Error('The turn is running.');
  await server.kill();
  await passed(5_500);
  await server.start();
  await chair.until(({ floor: { phase } }) => phase === 'overtime', 40_000);
  const credited = chair.log.find(({ event }) => event.type === 'outage-credited')?.event;
  if (credited?.type !== 'outage-credited') throw new Error('The outage is credited.');
  const over = chair.log.find(({ event }) => event.type === 'overtime-started');
  expect(credited.to - credited.from).toBeGreaterThan(5_000);
  expect(over?.at).toBe(floor.since + floor.budget + credited.to - credited.from);
  leave(hall);
}, 60_000);

it('keeps what was typed when it is killed, and files it at the bell', async () => {
  const hall = await givenAHall(server.origin, { pace: 18 });
  const { pro, chair, debateId } = hall;
  await startTurn(hall);
  const draft = { tag: '', body: 'Words that were on the table. And', relations: [], cards: [] };
  const kept = await pro.socket.emitWithAck('draft', { debateId, slot: 'open', argument: draft });
  expect(kept.ok).toBe(true);
  await server.kill();
  await server.start();
  const debate = await chair.until((seen) => seen.arguments.length === 1, 30_000);
  expect(debate.arguments[0]).toMatchObject({
    cutOff: true,
    text: { tag: 'Words that were on the table.', body: draft.body },
  });
  leave(hall);
}, 60_000);
