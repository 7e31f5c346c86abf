import type {
  Command,
  OpenReports,
  OwnSanction,
  ReportedMatter,
  SentOut,
} from '@crossbench/shared';
import { argument, givenAHall, type Hall, leave, must, startTurn } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let one: Server;
let other: Server;
beforeAll(async () => {
  const database = await freshDatabase();
  one = await Server.start(database);
  other = await Server.start(database);
});
afterAll(() => Promise.all([one.stop(), other.stop()]));

const sanction = (person: Person, kind: 'mute' | 'removal' | 'ban'): Command => ({
  ...{ type: 'sanction', person: person.id, kind, rule: 'abuse', reason: 'Shouts.' },
});
const appeal: Command = { type: 'appeal', of: { sanction: 1 }, reason: 'It was the radio.' };
const uphold: Command = {
  ...{ type: 'decide-appeal', appeal: 1, result: 'upheld', reason: 'I heard the radio.' },
};
const hide: Command = { type: 'hide-argument', argument: 1, rule: 'abuse', reason: 'An insult.' };

const sentOut = (person: Person) =>
  new Promise<SentOut>((heard) => person.socket.once('sent-out', heard));

async function withDeputy(hall: Hall): Promise<Person> {
  const deputy = await Person.arrive(one.origin, 'Deputy');
  const secret = secretOf(hall.links, 'deputy');
  await must(deputy.issue(hall.debateId, { type: 'become-deputy' }, { secret }));
  return deputy;
}

async function standing(person: Person, debateId: string): Promise<readonly OwnSanction[]> {
  const response = await person.http('GET', `/api/debates/${debateId}/standing`);
  return ((await response.json()) as { items: OwnSanction[] }).items;
}

it('sends the banned out at every server, tells them why, and lets them back when an appeal is upheld', async () => {
  const hall = await givenAHall(one.origin);
  const { chair, debateId } = hall;
  const deputy = await withDeputy(hall);
  const eve = await Person.arrive(other.origin, 'Eve');
  await eve.follow(debateId);
  const gone = sentOut(eve);
  await must(chair.issue(debateId, sanction(eve, 'ban')));
  expect(await gone).toEqual({ debateId, kind: 'ban' });

  const refusal = { code: 'banned', sanction: 1, rule: 'abuse' };
  expect(await eve.page(debateId, 0)).toMatchObject({ ok: false, refusal });
  expect(await eve.issue(debateId, { type: 'check-in' })).toMatchObject({ refusal });
  const vote = await eve.http('PUT', `/api/debates/${debateId}/ballot/pre`, { choice: 'for' });
  expect(vote.status).toBe(403);
  expect(await vote.json()).toMatchObject({ code: 'banned' });
  const question = { text: 'Why was I sent out of here?', to: null };
  expect(await eve.http('POST', `/api/debates/${debateId}/questions`, question)).toMatchObject({
    status: 403,
  });
  expect(await standing(eve, debateId)).toMatchObject([
    { sanction: { kind: 'ban', reason: 'Shouts.' }, by: 'Chair', appeal: null },
  ]);

  const before = eve.log.length;
  await must(chair.issue(debateId, { type: 'blank-podium' }));
  await must(eve.issue(debateId, appeal));
  expect(await standing(eve, debateId)).toMatchObject([{ appeal: { decision: null } }]);
  expect(eve.log).toHaveLength(before);
  await must(deputy.issue(debateId, uphold));
  const there = deputy.again(other.origin);
  await there.follow(debateId);
  await there.until(({ inForce }) => inForce.length === 0);
  expect(await eve.page(debateId, 0)).toMatchObject({ ok: true });
  for (const each of [eve, deputy, there]) each.leave();
  leave(hall);
});

it('removes a debater, whose link is worth nothing from then on, and who may come back to watch', async () => {
  const hall = await givenAHall(one.origin);
  const { chair, pro, debateId, links } = hall;
  const gone = sentOut(pro);
  await must(chair.issue(debateId, sanction(pro, 'removal')));
  expect(await gone).toEqual({ debateId, kind: 'removal' });
  await chair.until(({ seats }) => seats['for'] === undefined);

  const secret = secretOf(links, 'for');
  const claim = { type: 'claim-seat', seat: 'for', move: false } as const;
  expect(await pro.issue(debateId, claim)).toMatchObject({ refusal: { code: 'removed' } });
  const friend = await Person.arrive(one.origin, 'Friend');
  expect(await friend.issue(debateId, claim, { secret })).toMatchObject({
    refusal: { code: 'no-invitation' },
  });
  expect(await pro.page(debateId, 0)).toMatchObject({ ok: true });

  const fresh = (await (await chair.http('GET', `/api/debates/${debateId}/links`)).json()) as {
    items: Hall['links'];
  };
  await must(friend.issue(debateId, claim, { secret: secretOf(fresh.items, 'for') }));
  friend.leave();
  leave(hall);
});

it('keeps a banned member out of a private debate, but not from appealing', async () => {
  const hall = await givenAHall(one.origin, { visibility: 'private' });
  const { chair, debateId, links } = hall;
  const eve = await Person.arrive(one.origin, 'Eve');
  const secret = secretOf(links, 'audience');
  expect((await eve.http('POST', '/api/links/enter', { secret })).status).toBe(204);
  await must(chair.issue(debateId, sanction(eve, 'ban')));

  expect((await eve.http('GET', `/api/debates/${debateId}/log`)).status).toBe(404);
  expect((await eve.http('POST', '/api/links/enter', { secret })).status).toBe(403);
  expect(await eve.page(debateId, 0)).toMatchObject({ refusal: { code: 'banned' } });
  expect(await standing(eve, debateId)).toHaveLength(1);
  await must(eve.issue(debateId, appeal));

  const stranger = await Person.arrive(one.origin, 'Stranger');
  expect((await stranger.http('GET', `/api/debates/${debateId}/standing`)).status).toBe(404);
  expect(await stranger.issue(debateId, appeal)).toMatchObject({
    refusal: { code: 'no-such-debate' },
  });
  for (const each of [eve, stranger]) each.leave();
  leave(hall);
});

it('keeps the words of the muted where they are', async () => {
  const hall = await givenAHall(one.origin);
  const { chair, pro, debateId } = hall;
  await startTurn(hall);
  await must(chair.issue(debateId, sanction(pro, 'mute')));
  expect(await pro.issue(debateId, argument('Not yet'))).toMatchObject({
    refusal: { code: 'muted' },
  });
  const draft = { tag: 'Half a thought', body: '', relations: [], cards: [] };
  const save = { debateId, slot: 'open', argument: draft } as const;
  expect(await pro.socket.emitWithAck('draft', save)).toMatchObject({ ok: true });
  const kept = await (await pro.http('GET', `/api/debates/${debateId}/drafts`)).text();
  expect(kept).toContain('Half a thought');
  leave(hall);
});

describe('a report', () => {
  const report = (line: string) => ({ of: { argument: 1 }, rule: 'abuse', line });
  const reports = async (person: Person, debateId: string) => {
    const response = await person.http('GET', `/api/debates/${debateId}/reports`);
    return ((await response.json()) as { items: ReportedMatter[] }).items;
  };

  /** Something was said, and somebody watches. */
  async function givenAnArgument() {
    const hall = await givenAHall(one.origin);
    await startTurn(hall);
    await must(hall.pro.issue(hall.debateId, argument('Con is a fool')));
    const eve = await Person.arrive(other.origin, 'Evelyn Watcher');
    await eve.follow(hall.debateId);
    const path = `/api/debates/${hall.debateId}/reports`;
    const file = (line: string) => eve.http('POST', path, report(line));
    return { ...hall, hall, eve, path, file };
  }

  it('reaches the moderators and nobody else, without a name, once from each', async () => {
    const { hall, chair, con, debateId, eve, path, file } = await givenAnArgument();
    const heardByOthers: unknown[] = [];
    for (const each of [con, eve]) each.socket.on('reports', (said) => heardByOthers.push(said));
    const nudged = new Promise<OpenReports>((heard) => {
      chair.socket.on('reports', (said) => said.open > 0 && heard(said));
    });
    expect((await file('He insults Con.')).status).toBe(204);
    expect((await file('Again!')).status).toBe(409);
    expect((await con.http('POST', path, report('He insults me.'))).status).toBe(204);
    expect(await nudged).toEqual({ debateId, open: 1 });
    expect(heardByOthers).toEqual([]);

    const read = await reports(chair, debateId);
    expect(read).toMatchObject([
      { of: { argument: 1 }, reports: [{ line: 'He insults Con.' }, { line: 'He insults me.' }] },
    ]);
    expect(JSON.stringify(read)).not.toMatch(new RegExp(`Evelyn|${eve.id}|${con.id}`));
    for (const each of [con, eve]) expect((await each.http('GET', path)).status).toBe(403);
    const log = await (await chair.http('GET', `/api/debates/${debateId}/log`)).text();
    expect(log).not.toContain('He insults');
    eve.leave();
    leave(hall);
  });

  it('is closed by an act upon it, comes back with an undo, and can be dismissed', async () => {
    const { hall, chair, debateId, eve, path, file } = await givenAnArgument();
    expect((await file('He insults Con.')).status).toBe(204);
    await must(chair.issue(debateId, hide));
    expect(await reports(chair, debateId)).toEqual([]);
    await must(chair.issue(debateId, { type: 'undo' }));
    expect(await reports(chair, debateId)).toHaveLength(1);

    const dismiss = { of: { argument: 1 } };
    expect((await eve.http('POST', `${path}/dismiss`, dismiss)).status).toBe(403);
    expect((await chair.http('POST', `${path}/dismiss`, dismiss)).status).toBe(204);
    expect(await reports(chair, debateId)).toEqual([]);
    eve.leave();
    leave(hall);
  });

  it('is about what is said in passing as well, which leaves the public log when it is hidden', async () => {
    const hall = await givenAHall(one.origin);
    const { chair, pro, con, debateId } = hall;
    for (const _ of [1, 2]) {
      const floor = chair.now.floorVersion;
      await must(chair.issue(debateId, { type: 'skip-turn', floor }));
      await chair.until(({ floorVersion }) => floorVersion > floor);
    }
    await startTurn(hall);
    await must(pro.issue(debateId, { type: 'open-exchange', turn: 3, text: 'Are you a fool?' }));
    const answer = { type: 'answer-exchange', exchange: 1, text: 'You are one.' } as const;
    await must(con.issue(debateId, answer));
    const of = { exchange: 1 };
    const eve = await Person.arrive(other.origin, 'Eve');
    await eve.follow(debateId);
    const path = `/api/debates/${debateId}/reports`;
    expect((await eve.http('POST', path, { ...report('An insult.'), of })).status).toBe(204);
    expect(await reports(chair, debateId)).toMatchObject([{ of }]);

    const seq = await must(
      chair.issue(debateId, { type: 'hide-words', of, rule: 'abuse', reason: 'Insults.' }),
    );
    await eve.until((debate) => debate.seq >= seq);
    expect(await reports(chair, debateId)).toEqual([]);
    const read = async (person: Person) =>
      (await person.http('GET', `/api/debates/${debateId}/log`)).text();
    expect(await read(eve)).not.toMatch(/fool|You are one/u);
    expect(JSON.stringify(await chair.page(debateId, 0))).toMatch(/fool.*You are one/su);
    await must(con.issue(debateId, { type: 'appeal', of, reason: 'It was an answer.' }));
    const restored = await must(chair.issue(debateId, { type: 'restore-words', of }));
    await eve.until((debate) => debate.seq >= restored);
    expect(await read(eve)).toMatch(/fool.*You are one/su);
    eve.leave();
    leave(hall);
  });

  it('is about something that was said', async () => {
    const { hall, con, eve, path } = await givenAnArgument();
    const nothing = { ...report('What?'), of: { argument: 2 } };
    expect((await con.http('POST', path, nothing)).status).toBe(422);
    expect((await con.http('POST', path, { ...report('What?'), of: {} })).status).toBe(400);
    eve.leave();
    leave(hall);
  });
});
