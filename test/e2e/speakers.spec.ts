import type { ArgumentDraft } from '@crossbench/shared';
import type { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';
import {
  asksForTheFloor,
  givenAUnion,
  recognise,
  startFloorDebate,
  type Union,
} from '../support/union.js';

/** Ten times as fast as the rule book: twelve seconds for each speaker. */
const pace = 10;

let server: Server;
let union: Union;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
beforeEach(async () => {
  union = await givenAUnion(server.origin, { pace });
  await startFloorDebate(union);
});
afterEach(() => union.leave());
afterAll(() => server.stop());

const draft = (tag: string, body: string): ArgumentDraft => ({
  tag,
  body,
  relations: [],
  cards: [],
});

const types = (by: Person, argument: ArgumentDraft | null) =>
  by.socket.emitWithAck('draft', { debateId: union.debateId, slot: 'open', argument });

const file = (by: Person, argument: ArgumentDraft) =>
  by.issue(union.debateId, { type: 'file-argument', turn: 4, argument });

it('lets a listener file without a seat while they have the floor, and at no other time', async () => {
  const { eve, fay } = union;
  const said = draft('It costs too much', 'More than it brings.');
  expect(await file(eve, said)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  expect(await types(eve, said)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  const request = await asksForTheFloor(union, eve, 'speech', 'opposition');
  await recognise(union, request);
  expect(await types(eve, said)).toMatchObject({ ok: true });
  expect(await file(eve, said)).toMatchObject({ ok: true });
  const { arguments: heard } = await fay.until((debate) => debate.arguments.length > 0);
  expect(heard[0]).toMatchObject({ seat: null, request, side: 'opposition', person: eve.id });
  await union.issue(eve, { type: 'yield-floor' });
  expect(await file(eve, said)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
}, 60_000);

it('keeps what is prepared on the list, where nobody reads along', async () => {
  const { eve, fay, debateId } = union;
  const heard: unknown[] = [];
  fay.socket.on('podium', (said) => heard.push(said));
  await asksForTheFloor(union, eve);
  expect(await types(eve, draft('Prepared', 'A whole sentence. And more.'))).toMatchObject({
    ok: true,
  });
  const kept = await eve.http('GET', `/api/debates/${debateId}/drafts`);
  expect(await kept.json()).toMatchObject({ items: [{ argument: { tag: 'Prepared' } }] });
  await recognise(union, 1);
  await types(eve, draft('Said', 'A sentence for all. '));
  await fay.until((debate) => debate.arguments.length > 0);
  expect(JSON.stringify(heard)).toContain('A sentence for all.');
  expect(JSON.stringify(heard)).not.toContain('A whole sentence.');
}, 60_000);

it('files what a speaker was typing when their time was over, and lets the next one speak', async () => {
  const { eve, fay, gus } = union;
  await recognise(union, await asksForTheFloor(union, eve));
  await asksForTheFloor(union, fay);
  expect(await types(eve, draft('Half', 'a thought'))).toMatchObject({ ok: true });
  const { arguments: heard, holder } = await gus.until(
    (debate) => debate.arguments.length > 0 && debate.heard.leaving.length === 0,
  );
  expect(heard[0]).toMatchObject({ person: eve.id, cutOff: true, side: null });
  expect(holder).toBeNull();
  const finished = gus.log.find(({ event }) => event.type === 'speaker-finished');
  const recognised = gus.log.find(({ event }) => event.type === 'speaker-recognised');
  expect((finished?.at ?? 0) - (recognised?.at ?? 0)).toBe(120_000 / pace);
  await recognise(union, 2);
}, 60_000);

it('keeps the reason of an override in the log, and who was passed over in everybody’s state', async () => {
  const { eve, fay, gus, chair, debateId } = union;
  await asksForTheFloor(union, eve);
  await asksForTheFloor(union, fay);
  const { floorVersion: floor } = chair.now;
  expect(await chair.issue(debateId, { type: 'recognise', floor, request: 2 })).toMatchObject({
    refusal: { code: 'speaker-out-of-turn', first: 1 },
  });
  await recognise(union, 2, 'She has a train to catch');
  const { requests } = await gus.until(({ holder }) => holder?.request === 2);
  expect(requests[1]).toMatchObject({ reason: 'She has a train to catch', instead: 1 });
  const late = gus.again();
  await late.follow(debateId);
  expect(late.now.requests).toEqual(requests);
  late.leave();
}, 60_000);

it('lets no turn be called before a point of order is ruled on', async () => {
  const { oskar, chair, debateId, issue } = union;
  const text = 'The floor was open for too short a time';
  const request = await asksForTheFloor(union, oskar, 'point-of-order', null, text);
  await issue(chair, { type: 'end-turn', floor: chair.now.floorVersion });
  await chair.until(({ floor }) => floor.phase === 'idle');
  const skip = { type: 'skip-turn', floor: chair.now.floorVersion } as const;
  const call = { ...skip, type: 'call-turn' } as const;
  expect(await chair.issue(debateId, call)).toMatchObject({
    refusal: { code: 'ruling-due', request },
  });
  await issue(chair, { type: 'rule', request, result: 'dismissed', reason: 'Two minutes' });
  // The second speaker of the proposition has not come.
  await issue(chair, { ...skip, floor: chair.now.floorVersion });
  await oskar.until(({ requests }) => requests[0]?.reason === 'Two minutes');
}, 60_000);

it('takes no more requests while the chair keeps the list closed', async () => {
  const { eve, fay, chair, debateId, issue } = union;
  await asksForTheFloor(union, eve);
  await issue(chair, { type: 'close-list' });
  const asked = { type: 'request-floor', kind: 'speech', side: null } as const;
  expect(await fay.issue(debateId, asked)).toMatchObject({
    refusal: { code: 'list-closed-by-chair' },
  });
  await recognise(union, 1);
  await issue(chair, { type: 'open-list' });
  expect(await fay.issue(debateId, asked)).toMatchObject({ ok: true });
}, 60_000);
