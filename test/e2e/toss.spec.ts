import { heads } from '@crossbench/shared';
import { must } from '../support/hall.js';
import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

const request = {
  motion: { wording: 'This House would toss for it', kind: 'policy' },
  formatId: 'pf',
} as const;

it('tosses a coin that everybody can toss again from its seed', async () => {
  const [chair, listener] = await Promise.all(
    ['Chair', 'Listener'].map((name) => Person.arrive(server.origin, name)),
  );
  if (!chair || !listener) throw new Error('Two people arrive.');
  const { debateId } = await chair.open(request);
  await Promise.all([chair, listener].map((person) => person.follow(debateId)));
  const floor = chair.now.floorVersion;
  expect(await chair.issue(debateId, { type: 'call-turn', floor })).toMatchObject({
    refusal: { code: 'toss-first' },
  });

  await must(chair.issue(debateId, { type: 'toss-coin' }));
  const { toss, format } = await listener.until((debate) => debate.toss !== null);
  expect(toss?.heads).toBe(heads(toss?.seed ?? NaN));
  const first = toss?.heads ? 'proposition' : 'opposition';
  expect(format.seats.find(({ id }) => id === 'a1')?.side).toBe(first);
  expect(await chair.issue(debateId, { type: 'toss-coin' })).toMatchObject({
    refusal: { code: 'already-so' },
  });
});

it('has tossed it already where a clock is in the chair', async () => {
  const organiser = await Person.arrive(server.origin, 'Organiser');
  const { debateId } = await organiser.open({ ...request, chair: 'clock' });
  await organiser.follow(debateId);
  const { toss, stage } = await organiser.until(({ seq }) => seq >= 4);
  expect(stage).toBe('lobby');
  expect(toss?.heads).toBe(heads(toss?.seed ?? NaN));
});
