import { io } from 'socket.io-client';
import type { Answer } from '@crossbench/shared';
import { argument, givenAHall, type Hall, leave, startTurn } from '../support/hall.js';
import { newCommandId } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
let hall: Hall;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
  hall = await givenAHall(server.origin);
  await startTurn(hall);
  await hall.pro.until(({ floor }) => floor.phase === 'running');
});
afterAll(async () => {
  leave(hall);
  await server.stop();
});

/** Sends what no typed client would. */
const send = (event: string, message: unknown): Promise<Answer<unknown>> =>
  (
    hall.pro.socket.timeout(3_000) as unknown as {
      emitWithAck(event: string, message: unknown): Promise<Answer<unknown>>;
    }
  ).emitWithAck(event, message);

const issue = (command: unknown) => ({
  debateId: hall.debateId,
  commandId: newCommandId(),
  command,
});

it.each([
  ['a number', 'command', () => 7],
  ['nothing', 'command', () => null],
  ['no command', 'command', () => issue(undefined)],
  ['an unknown command', 'command', () => issue({ type: 'explode' })],
  ['a wrong id', 'follow', () => ({ debateId: 'x', after: 0 })],
  ['a negative place', 'follow', () => ({ debateId: hall.debateId, after: -1 })],
  ['a polluting key', 'command', () => JSON.parse('{"__proto__":{"ok":true}}') as unknown],
  ['a text without end', 'command', () => issue({ ...argument('x'.repeat(200)) })],
  ['no number', 'ping', () => ({ sent: 'now' })],
])('answers a malformed message (%s) and changes nothing', async (_, event, message) => {
  const { seq } = hall.pro.now;
  const answer = await send(event, message());
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  expect(JSON.stringify(answer)).not.toMatch(/\bat .*:\d+|explode|xxxx/);
  expect((await hall.pro.page(hall.debateId, 0)).ok && hall.pro.now.seq).toBe(seq);
});

it('logs what one connection sends wrongly once for each kind of message', () => {
  expect(server.output.match(/invalid: command/g)).toHaveLength(1);
  expect(server.output.match(/invalid: follow/g)).toHaveLength(1);
});

it('answers an event that it does not know', async () => {
  expect(await send('shout', {})).toMatchObject({ ok: false, refusal: { code: 'unknown-event' } });
});

it('answers a message that is too large, and goes on listening', async () => {
  const answer = await send('command', issue({ type: 'check-in', more: 'x'.repeat(70_000) }));
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  expect(hall.pro.socket.connected).toBe(true);
});

it.each([
  ['out of turn', () => hall.con.issue(hall.debateId, argument('Not mine')), 'not-your-turn'],
  ['in the chair’s place', () => hall.pro.issue(hall.debateId, { type: 'undo' }), 'not-allowed'],
  [
    'from an old floor',
    () => hall.chair.issue(hall.debateId, { type: 'end-turn', floor: 0 }),
    'floor-moved',
  ],
  [
    'with too many words',
    () => hall.pro.issue(hall.debateId, argument('', 'word '.repeat(91))),
    'too-many-words',
  ],
])('refuses what is %s in words', async (_, act, code) => {
  const answer = await act();
  expect(answer).toMatchObject({ ok: false, refusal: { code } });
  expect(!answer.ok && answer.refusal.message).toMatch(/^[A-Z].*\.$/);
});

it('refuses a socket without a session, and one that another site opens', async () => {
  const refused = (options: object) =>
    new Promise<string>((done) => {
      const socket = io(server.origin, {
        transports: ['websocket'],
        reconnection: false,
        ...options,
      });
      socket.once('connect_error', (error) => done(error.message));
      socket.once('connect', () => done('connected'));
    });
  expect(await refused({})).toBe('not-signed-in');
  const foreign = {
    auth: { token: hall.pro.token },
    extraHeaders: { origin: 'https://elsewhere.example' },
  };
  expect(await refused(foreign)).not.toBe('connected');
});

it('answers bad requests over HTTP with a problem, never with a stack', async () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}/api/session/guest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const answers = [
    [await post('{'), 400],
    [await post('{"name":7}'), 400],
    [await post(JSON.stringify({ name: 'x'.repeat(70_000) })), 413],
    [await post('{"name":"Eve"}', { origin: 'https://elsewhere.example' }), 403],
    [await fetch(`${server.origin}/api/debates/${hall.debateId}/links`), 401],
    [await fetch(`${server.origin}/api/nothing`), 404],
  ] as const;
  for (const [response, status] of answers) {
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    const problem = await response.text();
    expect(JSON.parse(problem)).toMatchObject({
      code: expect.stringMatching(/^[a-z-]+$/) as unknown,
    });
    expect(problem).not.toMatch(/node_modules|\bat .*:\d+:/);
  }
});

const motion = { wording: 'This House is far away', kind: 'value' };

it.each([
  ['GET', '/api/debates?next=9007199254740991', undefined],
  ['GET', '/api/debates?next=-9007199254740991', undefined],
  ['GET', '/api/debates?next=NaN', undefined],
  ['GET', '/api/debates?next=1&next=2', undefined],
  ['GET', '/api/debates?stage=lobby&stage=live', undefined],
  ['GET', '/api/debates/%00', undefined],
  ['GET', '/api/debates/%E0%A4', undefined],
  ['GET', '/api/sources/%00', undefined],
  ['GET', '/api/motions/%00', undefined],
  ['GET', '/api/search?q=%00', undefined],
  ['POST', '/api/links/preview', { secret: '\0'.repeat(22) }],
  ['POST', '/api/links/enter', { secret: '\ud800'.repeat(22) }],
  ['POST', '/api/session/organiser', { secret: '\0'.repeat(22) }],
  ['POST', '/api/debates', { motion, formatId: 'lightning', startsAt: Number.MAX_SAFE_INTEGER }],
  ['POST', '/api/debates', { motion, formatId: '__proto__' }],
])('answers %s %s with %j without breaking', async (method, path, body) => {
  const response = await hall.con.http(method, path, body);
  expect([400, 404, 410, path.includes('search') ? 200 : 0]).toContain(response.status);
});

it('says of a secret that no link has that it invites nobody', async () => {
  const secret = '\0'.repeat(22);
  const answer = await send('command', { ...issue({ type: 'take-chair' }), secret });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'no-invitation' } });
});
