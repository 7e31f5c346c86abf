import { createHash } from 'node:crypto';
import { firstBroken } from '@crossbench/shared';
import { argument, claim, givenAHall, leave, must, startTurn } from '../support/hall.js';
import { newCommandId, Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let server: Server;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
});
afterAll(() => server.stop());

it('lets exactly one of three simultaneous claims to a seat win', async () => {
  const organiser = await Person.arrive(server.origin, 'Organiser');
  const { debateId, links } = await organiser.open({
    motion: { wording: 'This House takes its seats', kind: 'value' },
    formatId: 'lightning',
  });
  const claimants = await Promise.all(
    ['Ann', 'Bob', 'Cid'].map((name) => Person.arrive(server.origin, name)),
  );
  const secret = secretOf(links, 'for');
  const answers = await Promise.all(
    claimants.map((person) => person.issue(debateId, claim('for'), { secret })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
  expect(refused).toEqual([
    expect.objectContaining({ code: 'seat-taken', movable: true }),
    expect.objectContaining({ code: 'seat-taken', movable: true }),
  ]);
  for (const person of [organiser, ...claimants]) person.leave();
});

it('does what is sent twice once, and answers it alike', async () => {
  const hall = await givenAHall(server.origin);
  const { pro, con, debateId } = hall;
  await startTurn(hall);
  const commandId = newCommandId();
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => pro.issue(debateId, argument('Said once'), { commandId })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await pro.issue(debateId, argument('Said once'), { commandId })).toEqual(answers[0]);
  await pro.until((debate) => debate.arguments.length > 0);
  expect(pro.log.filter((line) => line.commandId === commandId)).toHaveLength(1);

  const stolen = await con.issue(debateId, { type: 'check-in' }, { commandId });
  expect(stolen).toMatchObject({ ok: false, refusal: { code: 'command-id-taken' } });
  leave(hall);
});

it('moves a seat to another device only after a confirmation', async () => {
  const hall = await givenAHall(server.origin);
  const { pro, debateId, links } = hall;
  const phone = await Person.arrive(server.origin, 'Pro on a phone');
  const secret = secretOf(links, 'for');
  const draft = { tag: 'Begun', body: 'On the first device.', relations: [], cards: [] };
  await pro.socket.emitWithAck('draft', { debateId, slot: 'open', argument: draft });
  expect(await phone.issue(debateId, claim('for'), { secret })).toMatchObject({
    ok: false,
    refusal: { code: 'seat-taken', movable: true },
  });
  expect(await phone.issue(debateId, claim('for', true))).toMatchObject({
    ok: false,
    refusal: { code: 'no-invitation' },
  });
  await must(phone.issue(debateId, claim('for', true), { secret }));
  const debate = await pro.until(({ seats }) => seats['for']?.person === phone.id);
  expect(debate.seats['for']?.name).toBe('Pro on a phone');
  const drafts = await (await phone.http('GET', `/api/debates/${debateId}/drafts`)).json();
  expect(drafts).toMatchObject({ items: [{ slot: 'open', argument: draft }] });
  phone.leave();
  leave(hall);
});

it('lets a double click of the chair move the floor once', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, debateId } = hall;
  await startTurn(hall);
  const floor = chair.now.floorVersion;
  const answers = await Promise.all([
    chair.issue(debateId, { type: 'end-turn', floor }),
    chair.issue(debateId, { type: 'end-turn', floor }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
  expect(answers[1]).toMatchObject({ refusal: { code: 'floor-moved' } });
  leave(hall);
});

it('opens one debate for requests that are sent at the same time, and gives each its links', async () => {
  const organiser = await Person.arrive(server.origin, 'Organiser');
  const request = {
    motion: { wording: 'This House opens its doors once', kind: 'value' as const },
    formatId: 'lightning',
    commandId: newCommandId(),
  };
  const opened = await Promise.all([1, 2, 3, 4].map(() => organiser.open(request)));
  expect(new Set(opened.map(({ debateId }) => debateId))).toEqual(new Set([request.commandId]));
  const { items } = (await (
    await organiser.http('GET', `/api/debates/${request.commandId}/links`)
  ).json()) as { items: unknown[] };
  expect(items).toHaveLength(4);
  for (const { links } of opened) expect(links).toHaveLength(4);
  organiser.leave();
});

it('takes an id in capital letters for the same id', async () => {
  const organiser = await Person.arrive(server.origin, 'Organiser');
  const commandId = newCommandId();
  const { debateId } = await organiser.open({
    motion: { wording: 'This House shouts its numbers', kind: 'value' },
    formatId: 'lightning',
    commandId: commandId.toUpperCase() as typeof commandId,
  });
  expect(debateId).toBe(commandId);
  await organiser.follow(debateId);
  expect(firstBroken(debateId, organiser.log, sha256)).toBeNull();

  const shouted = newCommandId().toUpperCase() as typeof commandId;
  const reason = { type: 'cancel-debate', reason: 'Too loud.' } as const;
  const seq = await must(
    organiser.issue(debateId.toUpperCase() as typeof debateId, reason, { commandId: shouted }),
  );
  const again = await organiser.issue(debateId, reason, {
    commandId: shouted.toLowerCase() as typeof commandId,
  });
  expect(again).toEqual({ ok: true, value: { seq } });
  organiser.leave();
});
