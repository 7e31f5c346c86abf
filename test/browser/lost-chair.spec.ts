import type { Browser } from 'playwright-core';
import { givenAHall, leave } from '../support/hall.js';
import { launchChromium } from '../support/chromium.js';
import { secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function comes(visitor: Visitor, secret: string, name: string, take: string): Promise<void> {
  await visitor.page.goto(`/join#${secret}`);
  await visitor.page.getByLabel('Your name').fill(name);
  await visitor.press(take);
}

it('gives the desk to the deputy when the chair’s device loses the connection, and back when it is asked for', async () => {
  const hall = await givenAHall(server.origin);
  const [chair, deputy] = await Promise.all(
    [1440, 360].map((width) => Visitor.arrive(browser, server.origin, { width })),
  );
  if (!chair || !deputy) throw new Error('Two people arrive.');
  await comes(chair, secretOf(hall.links, 'chair'), 'Olga', 'Take the chair');
  await comes(deputy, secretOf(hall.links, 'deputy'), 'Dan', 'Be a deputy');
  await chair.pressUntil('Call the first turn', /Starts itself in/);
  await chair.pressUntil('Start now', 'Time left');
  await chair.press('More for the chair');
  await chair.press(/^Hand over the chair/);
  await chair.page.getByRole('button', { name: /^Dan, deputy\s+· here$/ }).waitFor();
  await chair.press('Keep it');
  await deputy.press('More about this room');
  await deputy.reads('If the chair is lost');
  await deputy.page.getByRole('listitem').filter({ hasText: 'Dan, deputy · here' }).waitFor();
  await deputy.page.keyboard.press('Escape');

  await chair.page.context().setOffline(true);
  await chair.reads('this desk is read-only');
  expect(
    await chair.page.getByRole('button', { name: 'Pause the clock' }).getAttribute('aria-disabled'),
  ).toBe('true');
  await deputy.reads(/The chair has lost the connection\. You take over in 0:0\d/);
  await deputy.reads('You have the chair now.');
  await deputy.pressUntil('Pause the clock', 'The clock is paused.');

  await chair.page.context().setOffline(false);
  await chair.reads(/You lost the connection\. Dan has the chair since \d/);
  await chair.pressUntil('Take it back', 'Resume');
  for (const visitor of [chair, deputy]) await visitor.leave();
  leave(hall);
}, 120_000);
