import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    freshDatabase().then((url) => Server.start(url)),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('shows the front page without a complaint', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.origin);
  await page.getByText('Crossbench').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});
