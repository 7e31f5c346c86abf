import type { Command, OwnBallots, Results } from '@crossbench/shared';
import { atTable, strikeOf } from '@crossbench/shared';
import { argument, givenAHall, type Hall, leave, must, startTurn } from '../support/hall.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

const challenge: Command = {
  type: 'challenge-card',
  argument: 1,
  card: 1,
  ground: 'clipping',
  statement: 'The sentence goes on.',
};
const answer: Command = { type: 'answer-challenge', challenge: 1, text: 'It says the same.' };
const rule = (result: 'upheld' | 'dismissed'): Command => ({
  type: 'rule-challenge',
  challenge: 1,
  result,
  reason: 'I read the whole sentence.',
});

/** The first speech is over, and had a card. */
async function afterACard(hall: Hall): Promise<void> {
  const { chair, pro, con, debateId } = hall;
  await startTurn(hall);
  const { argument: draft, ...filing } = argument('It is written', 'Look at the card.');
  const cards = [{ sourceId: null, passage: null, quote: 'as it is', cite: 'A report' }];
  await must(pro.issue(debateId, { ...filing, argument: { ...draft, cards } }));
  await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
  await Promise.all(
    [chair, pro, con].map((each) => each.until(({ floor }) => floor.phase === 'idle')),
  );
}

it('settles a challenge between two debaters and the chair, before everybody', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, pro, con, debateId } = hall;
  await afterACard(hall);
  await must(con.issue(debateId, challenge));
  await chair.until((debate) => atTable(debate) !== null);
  expect(
    await chair.issue(debateId, { type: 'call-turn', floor: chair.now.floorVersion }),
  ).toMatchObject({ refusal: { code: 'challenge-open' } });
  expect(await chair.issue(debateId, rule('upheld'))).toMatchObject({
    refusal: { code: 'response-open' },
  });
  await must(pro.issue(debateId, answer));
  await must(chair.issue(debateId, rule('upheld')));

  const late = await Person.arrive(server.origin, 'Late');
  await late.follow(debateId);
  expect(strikeOf(late.now, 1, 1)).toMatchObject({
    ground: 'clipping',
    statement: 'The sentence goes on.',
    answer: { seat: 'for', text: 'It says the same.' },
    ruling: { result: 'upheld', reason: 'I read the whole sentence.' },
  });
  await must(chair.issue(debateId, { type: 'undo' }));
  expect(strikeOf(await late.until((debate) => atTable(debate) !== null), 1, 1)).toBeNull();
  await must(con.issue(debateId, { type: 'withdraw-challenge', challenge: 1 }));
  await chair.until((debate) => atTable(debate) === null);
  await must(chair.issue(debateId, { type: 'call-turn', floor: chair.now.floorVersion }));
  late.leave();
  leave(hall);
});

it('ends the time to answer at its very instant', async () => {
  const hall = await givenAHall(server.origin, { pace: 60 });
  const { pro, con, chair, debateId } = hall;
  await afterACard(hall);
  await must(con.issue(debateId, challenge));
  const { challenges } = await pro.until(
    ({ challenges: [first] }) => first?.standing === 'unanswered',
  );
  const ended = pro.log.find(({ event }) => event.type === 'response-time-ended');
  expect(ended).toMatchObject({ at: challenges[0]?.answerBy, actor: 'clock' });
  expect((challenges[0]?.answerBy ?? 0) - (challenges[0]?.raisedAt ?? 0)).toBe(1_000);
  expect(await pro.issue(debateId, answer)).toMatchObject({ refusal: { code: 'response-over' } });
  await must(chair.issue(debateId, rule('dismissed')));
  leave(hall);
});

it('asks nobody to rate what was retracted, and counts no rating of it', async () => {
  const hall = await givenAHall(server.origin, { pace: 30 });
  const { chair, pro, con, debateId } = hall;
  const listener = await Person.arrive(server.origin, 'Listener');
  await afterACard(hall);
  for (const turn of [2, 3, 4, 5, 6]) {
    await startTurn(hall);
    if (turn === 2) await must(con.issue(debateId, { ...argument('The other side'), turn }));
    await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
    await chair.until(({ floor }) => floor.phase === 'idle');
  }
  await must(chair.issue(debateId, { type: 'open-division', floor: chair.now.floorVersion }));
  const path = `/api/debates/${debateId}/ballot`;
  const ballot = { choice: 'for', moved: [], ratings: [1, 2].map(both) };
  expect((await listener.http('PUT', `${path}/post`, ballot)).status).toBe(204);
  await must(pro.issue(debateId, { type: 'retract-argument', argument: 1 }));
  const own = (await (await listener.http('GET', path)).json()) as OwnBallots;
  expect(own.drawn).toEqual([2]);

  await chair.until(({ stage }) => stage === 'closed');
  await must(chair.issue(debateId, { type: 'publish-result' }));
  const { results } = await chair.until(({ stage }) => stage === 'published');
  expect((results as Results).arguments).toMatchObject([{ id: 2, ratings: [0, 0, 0, 0, 1] }]);
  listener.leave();
  leave(hall);
});

const both = (number: number) => ({ argument: number, value: 4 });

it('withholds the corrections of a hidden argument with its text', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, pro, con, debateId } = hall;
  await startTurn(hall);
  await must(pro.issue(debateId, argument('Kind', 'Something quite kind')));
  await must(
    pro.issue(debateId, {
      type: 'correct-argument',
      argument: 1,
      tag: 'Kind',
      body: 'Something quite unkind',
    }),
  );
  const hide = { type: 'hide-argument', argument: 1, rule: 'abuse', reason: 'An insult.' } as const;
  await must(chair.issue(debateId, hide));
  expect(JSON.stringify(await con.page(debateId, 0))).not.toMatch(/quite/u);
  expect(JSON.stringify(await chair.page(debateId, 0))).toMatch(/unkind/u);
  await must(chair.issue(debateId, { type: 'restore-argument', argument: 1 }));
  const late = await Person.arrive(server.origin, 'Late');
  await late.follow(debateId);
  expect(late.now.arguments).toMatchObject([
    { text: { body: 'Something quite unkind' }, firstText: { body: 'Something quite kind' } },
  ]);
  late.leave();
  leave(hall);
});
