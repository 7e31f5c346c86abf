import { startApp, type RunningApp } from '../support/start-app.js';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running.stop());

it('is ready when its database answers', async () => {
  const response = await fetch(`${running.url}/health/ready`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

it('shows the page at every address of a screen, and nowhere else', async () => {
  const at = (path: string) => fetch(running.url + path, { headers: { Accept: 'text/html' } });
  expect((await at('/debates/some-debate')).headers.get('content-type')).toContain('text/html');
  expect((await at('/api/there-is-no-such-thing')).status).toBe(404);
  expect((await at('/no-such-file.js')).status).toBe(404);
});

it('refuses in application/problem+json with a stable code', async () => {
  const response = await fetch(`${running.url}/api/there-is-no-such-thing`);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ status: 404, code: 'not-found' });
});

it('refuses more than 64 KiB', async () => {
  const body = JSON.stringify({ name: 'x'.repeat(70_000) });
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${running.url}/api/session/guest`, {
    method: 'POST',
    headers,
    body,
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'too-large' });
});
