import type { Command, OwnDraft } from '@crossbench/shared';
import { argument, givenAHall, type Hall, leave, must, startTurn } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

const place = { hall: 'Town hall, upper floor', call: 'https://call.example/house' };

async function withClerk(hall: Hall): Promise<Person> {
  const clerk = await Person.arrive(server.origin, 'Clerk');
  const secret = secretOf(hall.links, 'clerk');
  await must(clerk.issue(hall.debateId, { type: 'become-clerk' }, { secret }));
  await clerk.follow(hall.debateId);
  return clerk;
}

const noted = (tag: string, turn: number, more: object = {}): Command => {
  const { argument: draft } = argument(tag);
  return { type: 'file-argument', turn, argument: { ...draft, ...more } };
};

it('lets a clerk note what both sides say, in the speakers’ names', async () => {
  const hall = await givenAHall(server.origin, { medium: 'spoken', place });
  const { chair, pro, con, debateId } = hall;
  expect(hall.links.map(({ role }) => role)).toContain('clerk');
  const listed = await chair.http('GET', `/api/debates/${debateId}`);
  expect(await listed.json()).toMatchObject({ medium: 'spoken' });
  const clerk = await withClerk(hall);
  const guest = await Person.arrive(server.origin, 'Guest');
  await guest.follow(debateId);
  expect(guest.now).toMatchObject({ medium: 'spoken', place, clerks: [clerk.id] });

  await startTurn(hall);
  await must(clerk.issue(debateId, noted('Trains are faster', 1)));
  await must(pro.issue(debateId, noted('And cheaper', 1)));
  expect(await con.issue(debateId, noted('They are not', 1))).toMatchObject({
    refusal: { code: 'not-your-turn' },
  });
  await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
  await chair.until(({ floor }) => floor.phase === 'idle');
  await must(clerk.issue(debateId, noted('And greener', 1)));

  await startTurn(hall);
  const card = { sourceId: null, passage: null, quote: 'One in three was late.', cite: 'A report' };
  const relations = [{ kind: 'rebuts', to: 1 }];
  await must(clerk.issue(debateId, noted('Not on Sundays', 2, { relations, cards: [card] })));
  const { arguments: said } = await guest.until(({ arguments: all }) => all.length === 4);
  expect(said).toMatchObject([
    { person: pro.id, notedBy: clerk.id, seat: 'for', text: { tag: 'Trains are faster' } },
    { person: pro.id, notedBy: null },
    { person: pro.id, notedBy: clerk.id, turn: 1 },
    {
      person: con.id,
      notedBy: clerk.id,
      seat: 'against',
      relations,
      cards: [{ cite: 'A report' }],
    },
  ]);
  expect(said.some(({ cutOff, overtime }) => cutOff || overtime)).toBe(false);
  const elsewhere = { call: 'https://call.example/other-house' };
  await must(chair.issue(debateId, { type: 'move-debate', place: elsewhere }));
  await guest.until(({ place: { hall, call } }) => !hall && call === elsewhere.call);
  for (const person of [clerk, guest]) person.leave();
  leave(hall);
});

it('keeps the clerk’s cards at the desk, and shuts the desk with the link', async () => {
  const hall = await givenAHall(server.origin, { medium: 'spoken', place });
  const { chair, debateId } = hall;
  const clerk = await withClerk(hall);
  const { argument: draft } = argument('A card for later');
  const kept = await clerk.socket.emitWithAck('draft', {
    ...{ debateId, slot: 'shelf-1', argument: draft },
  });
  expect(kept).toMatchObject({ ok: true });
  const drafts = await clerk.http('GET', `/api/debates/${debateId}/drafts`);
  expect(((await drafts.json()) as { items: OwnDraft[] }).items).toHaveLength(1);

  await must(chair.issue(debateId, { type: 'dismiss-clerk', person: clerk.id }));
  const link = await chair.http('POST', `/api/debates/${debateId}/links/replace`, {
    ...{ role: 'clerk', seat: null },
  });
  expect(link.status).toBe(200);
  await startTurn(hall);
  expect(await clerk.issue(debateId, noted('Still here', 1))).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  const old = { secret: secretOf(hall.links, 'clerk') };
  expect(await clerk.issue(debateId, { type: 'become-clerk' }, old)).toMatchObject({
    refusal: { code: 'no-invitation' },
  });
  clerk.leave();
  leave(hall);
});

it('gives a written debate no clerk, and a call no link but a safe one', async () => {
  const hall = await givenAHall(server.origin);
  expect(hall.links.map(({ role }) => role)).not.toContain('clerk');
  const response = await hall.chair.http('POST', '/api/debates', {
    motion: { wording: 'This House would call', kind: 'policy' },
    formatId: 'lightning',
    medium: 'spoken',
    place: { call: 'javascript:alert(1)' },
  });
  expect(response.status).toBe(400);
  const letters = await hall.chair.http('POST', '/api/debates', {
    motion: { wording: 'This House would write', kind: 'policy' },
    formatId: 'lightning',
    medium: 'spoken',
    turnSeconds: 86_400,
  });
  expect(await letters.json()).toMatchObject({ code: 'spoken-by-correspondence' });
  leave(hall);
});
