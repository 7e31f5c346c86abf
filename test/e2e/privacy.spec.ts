import type { PodiumText } from '@crossbench/shared';
import { argument, claim, givenAHall, leave, must, startTurn } from '../support/hall.js';
import { newCommandId, Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

it('keeps a private debate from everybody who was not invited', async () => {
  const hall = await givenAHall(server.origin, { visibility: 'private' });
  const { debateId, links } = hall;
  const stranger = await Person.arrive(server.origin, 'Stranger');
  for (const path of ['', '/log', '/results', '/ballot', '/questions']) {
    expect((await stranger.http('GET', `/api/debates/${debateId}${path}`)).status).toBe(404);
  }
  expect(await stranger.page(debateId, 0)).toMatchObject({ refusal: { code: 'no-such-debate' } });
  expect(await stranger.issue(debateId, { type: 'check-in' })).toMatchObject({
    refusal: { code: 'no-such-debate' },
  });
  expect(
    await stranger.issue(debateId, { type: 'check-in' }, { secret: 'x'.repeat(22) }),
  ).toMatchObject({ refusal: { code: 'no-such-debate' } });
  const list = await (await stranger.http('GET', '/api/debates')).text();
  expect(list).not.toContain(debateId);

  const secret = secretOf(links, 'audience');
  expect((await stranger.http('POST', '/api/links/enter', { secret })).status).toBe(204);
  expect(await stranger.page(debateId, 0)).toMatchObject({ ok: true });
  stranger.leave();
  leave(hall);
});

it('withholds the words of a hidden argument from everybody but the moderators', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, pro, con, debateId } = hall;
  await startTurn(hall);
  await must(pro.issue(debateId, argument('Something unkind')));
  await chair.until((debate) => debate.arguments.length === 1);
  await must(
    chair.issue(debateId, {
      type: 'hide-argument',
      argument: 1,
      rule: 'abuse',
      reason: 'An insult.',
    }),
  );
  const late = await Person.arrive(server.origin, 'Late');
  await late.follow(debateId);
  expect(late.now.arguments[0]).toMatchObject({ hidden: true, text: null });
  expect(JSON.stringify(await con.page(debateId, 0))).not.toContain('unkind');
  expect(JSON.stringify(await chair.page(debateId, 0))).toContain('unkind');

  await must(chair.issue(debateId, { type: 'undo' }));
  expect(JSON.stringify(await con.page(debateId, 0))).toContain('unkind');
  late.leave();
  leave(hall);
});

it('ends the connections of a session that ends, and takes nothing from it any more', async () => {
  const hall = await givenAHall(server.origin);
  const { pro } = hall;
  const gone = new Promise((done) => pro.socket.once('disconnect', done));
  expect((await pro.http('DELETE', '/api/session')).status).toBe(204);
  expect(await gone).toBe('io server disconnect');
  expect((await pro.http('GET', `/api/debates/${hall.debateId}/drafts`)).status).toBe(401);
  leave(hall);
});

it('looks at a link without taking anything', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, debateId, links } = hall;
  const visitor = await Person.arrive(server.origin, 'Visitor');
  const secret = secretOf(links, 'chair');
  const response = await visitor.http('POST', '/api/links/preview', { secret });
  expect(await response.json()).toMatchObject({ debateId, role: 'chair', seat: null });
  expect(chair.now.chair).toBe(chair.id);
  const rows = await (await chair.http('GET', `/api/debates/${debateId}/links`)).json();
  expect(rows).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ role: 'chair', openedAt: expect.any(Number) as unknown }),
    ]) as unknown,
  });
  expect((await visitor.http('GET', `/api/debates/${debateId}/links`)).status).toBe(403);

  await must(visitor.issue(debateId, { type: 'take-chair' }, { secret }));
  await chair.until((debate) => debate.chair === visitor.id);
  visitor.leave();
  leave(hall);
});

it('hands private texts over with a seat, never for a command id that was used before', async () => {
  const hall = await givenAHall(server.origin);
  const { pro, con, debateId } = hall;
  const commandId = newCommandId();
  await must(con.issue(debateId, { type: 'check-in' }, { commandId }));
  const secret = { tag: 'My plan', body: '', relations: [], cards: [] };
  await pro.socket.emitWithAck('draft', { debateId, slot: 'notes', argument: secret });

  await con.issue(debateId, claim('for', true), { commandId });
  const drafts = await (await con.http('GET', `/api/debates/${debateId}/drafts`)).text();
  expect(drafts).not.toContain('My plan');
  leave(hall);
});

it('shows no words on a podium that was blanked after they were typed', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, pro, con, debateId } = hall;
  await startTurn(hall);
  const shown = new Promise<PodiumText>((done) => con.socket.once('podium', done));
  const draft = { tag: 'Unkind', body: 'An insult.', relations: [], cards: [] };
  await pro.socket.emitWithAck('draft', { debateId, slot: 'open', argument: draft });
  await must(chair.issue(debateId, { type: 'blank-podium' }));
  expect(await shown).toMatchObject({ seat: 'for', text: null });
  leave(hall);
});

it.each(['', '/links', '/ballot', '/results', '/questions'])(
  'lets no cache on the way keep a private debate (%s)',
  async (path) => {
    const hall = await givenAHall(server.origin, { visibility: 'private' });
    const response = await hall.chair.http('GET', `/api/debates/${hall.debateId}${path}`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    leave(hall);
  },
);

it('lets nobody hear a private debate whose seat in it was taken back', async () => {
  const hall = await givenAHall(server.origin, { visibility: 'private' });
  const { chair, pro, con, debateId } = hall;
  let [heardByPro, heardByCon] = [0, 0];
  pro.socket.on('beat', () => heardByPro++);
  const thrice = new Promise<void>((done) => {
    con.socket.on('beat', () => ++heardByCon === 3 && done());
  });
  await must(chair.issue(debateId, { type: 'vacate-seat', seat: 'for' }));
  await thrice;
  expect(heardByPro).toBeLessThan(heardByCon - 1);
  expect(await pro.page(debateId, 0)).toMatchObject({ refusal: { code: 'no-such-debate' } });
  leave(hall);
});
