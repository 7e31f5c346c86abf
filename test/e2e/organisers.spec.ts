import { Person } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

const opening = {
  motion: { wording: 'This House keeps its doors', kind: 'policy' as const },
  formatId: 'lightning',
};

it('lets only organisers open debates where it is told to, the first one by a link that works once', async () => {
  const server = await Server.start(await freshDatabase(), { CREATE_DEBATES: 'organisers' });
  const secret = /\/organiser#([\w-]+)/.exec(server.output)?.[1];
  const guest = await Person.arrive(server.origin, 'Guest');
  const organiser = await Person.arrive(server.origin, 'Olga');
  expect((await guest.http('POST', '/api/debates', opening)).status).toBe(403);

  const redeemed = await organiser.http('POST', '/api/session/organiser', { secret });
  expect(redeemed.status).toBe(200);
  expect(await redeemed.json()).toMatchObject({ person: { id: organiser.id, organiser: true } });
  expect((await organiser.http('POST', '/api/debates', opening)).status).toBe(201);
  expect((await guest.http('POST', '/api/session/organiser', { secret })).status).toBe(410);

  await server.stop();
  await server.start();
  expect(server.output.match(/\/organiser#/g)).toHaveLength(1);
  await server.stop();
}, 30_000);

it('keeps a browser signed in by a cookie that no page can read', async () => {
  const server = await Server.start(await freshDatabase());
  const signIn = (headers: Record<string, string> = {}) =>
    fetch(`${server.origin}/api/session/guest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ name: 'Ann' }),
    });
  const cookie = (await signIn()).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
  const [pair = ''] = cookie.split(';');
  const me = await fetch(`${server.origin}/api/session`, { headers: { cookie: pair } });
  expect(await me.json()).toMatchObject({ person: { name: 'Ann', organiser: false } });
  await server.stop();

  const behindHttps = await Server.start(await freshDatabase(), {
    PUBLIC_URL: 'https://debates.example',
  });
  const response = await fetch(`${behindHttps.origin}/api/session/guest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Ann' }),
  });
  expect(response.headers.get('set-cookie')).toMatch(/^__Host-session=.*; Secure/);
  await behindHttps.stop();
}, 30_000);
