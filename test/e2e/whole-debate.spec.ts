import { createHash } from 'node:crypto';
import { type DebateId, firstBroken, type Recorded, type Results } from '@crossbench/shared';
import { argument, givenAHall, leave, must, startTurn } from '../support/hall.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

/** One question and its answer. */
async function examine(asker: Person, answerer: Person, debateId: DebateId, turn: number) {
  await must(asker.issue(debateId, { type: 'open-exchange', turn, text: 'Does it hold?' }));
  const exchange = turn - 2;
  await answerer.until(({ exchanges }) => exchanges.length === exchange);
  await must(answerer.issue(debateId, { type: 'answer-exchange', exchange, text: 'It does.' }));
}

it('holds a Lightning debate from the first vote to the published result', async () => {
  const hall = await givenAHall(server.origin, { pace: 30 });
  const { chair, pro, con, debateId } = hall;
  const listener = await Person.arrive(server.origin, 'Listener');
  await listener.follow(debateId);

  expect(
    (await listener.http('PUT', `/api/debates/${debateId}/ballot/pre`, { choice: 'undecided' }))
      .status,
  ).toBe(204);
  expect(
    (await pro.http('PUT', `/api/debates/${debateId}/ballot/pre`, { choice: 'for' })).status,
  ).toBe(403);

  for (const turn of [1, 2, 3, 4, 5, 6]) {
    await startTurn(hall);
    const [speaker, opponent] = [2, 4, 5].includes(turn) ? [con, pro] : [pro, con];
    if ([3, 4].includes(turn)) await examine(speaker, opponent, debateId, turn);
    else {
      await must(
        speaker.issue(debateId, { ...argument(`Point ${turn}`, 'It holds for a reason.'), turn }),
      );
    }
    await chair.until(({ floor }) => !('turn' in floor));
  }
  await must(chair.issue(debateId, { type: 'open-division', floor: chair.now.floorVersion }));
  await listener.until(({ stage }) => stage === 'deliberation');
  const ballot = { choice: 'for', moved: [1], ratings: [{ argument: 1, value: 4 }] };
  expect((await listener.http('PUT', `/api/debates/${debateId}/ballot/post`, ballot)).status).toBe(
    204,
  );
  expect((await listener.http('GET', `/api/debates/${debateId}/results`)).status).toBe(404);
  await chair.until(({ stage }) => stage === 'closed');
  expect((await listener.http('PUT', `/api/debates/${debateId}/ballot/post`, ballot)).status).toBe(
    409,
  );

  await must(chair.issue(debateId, { type: 'publish-result' }));
  const { results } = await listener.until(({ stage }) => stage === 'published');
  const published = (await (
    await listener.http('GET', `/api/debates/${debateId}/results`)
  ).json()) as Results;
  expect(published).toEqual(results);
  expect(published.division).toMatchObject({
    pre: { for: 0, against: 0, undecided: 1 },
    post: { for: 1, against: 0, undecided: 0 },
    verdict: 'too-close-to-call',
    matrix: null,
  });
  expect(published.arguments[0]).toMatchObject({
    id: 1,
    ratings: [0, 0, 0, 0, 1],
    moved: 1,
    lower: null,
  });
  expect(firstBroken(debateId, listener.log, sha256)).toBeNull();
  const listed = await (await listener.http('GET', `/api/debates/${debateId}`)).json();
  expect(listed).toMatchObject({ stage: 'published', seq: listener.log.length });
  listener.leave();
  leave(hall);
});

it('runs without anybody in the chair', async () => {
  const hall = await givenAHall(server.origin, { pace: 100, chair: 'clock' });
  const { pro, con, debateId } = hall;
  await must(pro.issue(debateId, { type: 'check-in' }));
  await must(con.issue(debateId, { type: 'check-in' }));
  const debate = await con.until(({ stage }) => stage === 'published', 40_000);
  expect(debate.books.map(({ outcome }) => outcome)).toEqual(Array(6).fill('ended'));
  const times = con.log.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  leave(hall);
}, 60_000);

it('shows everybody the same log, byte for byte', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, pro, debateId } = hall;
  const watchers = await Promise.all(
    Array.from({ length: 200 }, (_, i) => Person.arrive(server.origin, `Watcher ${i}`)),
  );
  await Promise.all(watchers.slice(0, 100).map((watcher) => watcher.follow(debateId)));
  await startTurn(hall);
  for (const i of [1, 2, 3, 4, 5]) await must(pro.issue(debateId, argument(`Point ${i}`)));
  await Promise.all(watchers.slice(100).map((watcher) => watcher.follow(debateId)));
  const seq = await must(
    chair.issue(debateId, { type: 'pause-clock', floor: chair.now.floorVersion }),
  );
  await Promise.all(watchers.map((watcher) => watcher.until((debate) => debate.seq >= seq)));

  const logs = new Set(watchers.map((watcher) => JSON.stringify(watcher.log.slice(0, seq))));
  expect(logs.size).toBe(1);
  const page = (await (await fetch(`${server.origin}/api/debates/${debateId}/log`)).json()) as {
    items: Recorded[];
  };
  expect(JSON.stringify(page.items.slice(0, seq))).toBe([...logs][0]);
  for (const watcher of watchers) watcher.leave();
  leave(hall);
}, 60_000);
