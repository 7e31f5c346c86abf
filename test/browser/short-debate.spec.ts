import type { Browser } from 'playwright-core';
import { addresses } from '../support/addresses.js';
import { launchChromium } from '../support/chromium.js';
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

async function takeSeat(visitor: Visitor, address: string, name: string): Promise<void> {
  await visitor.page.goto(address);
  await visitor.page.getByLabel('Your name').fill(name);
  await visitor.press(/^Take this seat/);
  await visitor.reads('I’m ready');
}

async function fileArgument({ page }: Visitor, tag: string, body: string): Promise<void> {
  await page.getByLabel('Tag: the argument in one line').fill(tag);
  await page.getByLabel('Argument', { exact: true }).fill(body);
  await page.getByRole('button', { name: 'File', exact: true }).click();
}

it('is held by a chair, two debaters and a listener, from opening it to its result', async () => {
  const [chair, pro, con, listener] = await Promise.all(
    [1440, 1440, 360, 360].map((width) => Visitor.arrive(browser, server.origin, { width })),
  );
  if (!chair || !pro || !con || !listener) throw new Error('Four people arrive.');

  await chair.page.goto('/open');
  await chair.page.getByLabel('This House regrets NATO’s enlargement since 1999').check();
  await chair.page.getByLabel(/^Lightning/).check();
  await chair.page.getByLabel('Speed').selectOption({ label: 'Rehearsal, 10 times faster' });
  await chair.press('Open the debate');
  await chair.page.getByLabel('Your name').fill('Chair');
  await chair.press('Use this name');
  await chair.reads('Send each person their link');
  const links = await addresses(chair);
  const room = new URL(chair.page.url()).pathname.replace('/organise', '');

  await takeSeat(pro, links['for'] ?? '', 'Pro');
  await takeSeat(con, links['against'] ?? '', 'Con');
  await pro.press('I’m ready');
  await con.press('I’m ready');
  await listener.page.goto(room);
  await listener.page.getByRole('radio', { name: 'Undecided' }).check();
  await listener.reads('Your first vote is in.');

  await chair.page.getByRole('link', { name: 'Enter the room' }).click();
  const speakers = [pro, con, null, null, con, pro];
  for (const [i, speaker] of speakers.entries()) {
    await chair.pressUntil(
      i === 0 ? 'Call the first turn' : /^Call /,
      /Starts itself in|Time left/,
    );
    if (speaker) {
      await fileArgument(speaker, `Point ${i + 1} of this debate`, 'It holds for a good reason.');
      await listener.reads(`Point ${i + 1} of this debate`);
    }
    const end = chair.page.getByRole('button', { name: 'End the turn' });
    const over = chair.page.getByRole('button', {
      name: i === 5 ? 'Open the final vote' : /^Call /,
    });
    await end.click({ timeout: 2_000 }).catch(() => over.waitFor());
  }
  await chair.pressUntil('Open the final vote', /closes itself in/);
  await listener.press('Final vote');
  await listener.page.getByRole('radio', { name: 'For' }).check();
  await listener.page
    .getByLabel(/Point 1 of this debate/)
    .first()
    .check();
  await listener.page
    .getByRole('radio', { name: /decisive/ })
    .first()
    .check();
  await chair.pressUntil('Close the vote now', 'Publish the result');
  await chair.pressUntil('Publish the result', 'See the result');
  await chair.pressUntil('See the result', /Too few votes to say|Too close to call/);
  for (const visitor of [chair, pro, con, listener]) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
}, 120_000);
