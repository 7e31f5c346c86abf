import type { Browser } from 'playwright-core';
import { addresses } from '../support/addresses.js';
import { launchChromium } from '../support/chromium.js';
import { freshDatabase } from '../support/postgres.js';
import { seriousFaults } from '../support/serious-faults.js';
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

async function comeWith(address: string, name: string, take: RegExp): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, server.origin);
  await visitor.page.goto(address);
  await visitor.page.getByLabel('Your name').fill(name);
  await visitor.press(take);
  return visitor;
}

async function openSpoken(chair: Visitor): Promise<void> {
  const { page } = chair;
  await page.goto('/open');
  await page.getByLabel('This House regrets NATO’s enlargement since 1999').check();
  await page.getByLabel(/^Lightning/).check();
  await page.getByLabel(/^Aloud/).check();
  await page.getByLabel('Hall, if there is one').fill('Town hall');
  await page.getByLabel('Link of the call, if there is one').fill('call.example/house');
  await chair.press('Open the debate');
  await chair.reads('Copy the whole link, from https:// on.');
  await page.getByLabel('Link of the call, if there is one').fill('https://call.example/house');
  await chair.press('Open the debate');
  await page.getByLabel('Your name').fill('Chair');
  await chair.press('Use this name');
  await chair.reads('Send each person their link');
}

/** A card for the desk, from something that is not stored. */
async function shelve({ page }: Visitor, cite: string, quote: string): Promise<void> {
  await page.getByRole('button', { name: /^Cards/ }).click();
  await page.getByRole('button', { name: 'Quote something that is not stored here' }).click();
  await page.getByLabel('Where it stands: author, title, date').fill(cite);
  await page.getByLabel('The quote, word for word').fill(quote);
  await page.getByRole('button', { name: 'Add this quote' }).click();
}

it('is chaired, spoken and noted by a clerk at the keyboard, while the hall looks at the clock', async () => {
  const chair = await Visitor.arrive(browser, server.origin);
  await openSpoken(chair);
  const links = await addresses(chair);
  const room = new URL(chair.page.url()).pathname.replace('/organise', '');
  const clerk = await comeWith(links['clerk'] ?? '', 'Clea', /^Be a clerk/);
  await clerk.reads('Join the call at call.example');
  const pro = await comeWith(links['for'] ?? '', 'Pro', /^Take this seat/);
  await pro.reads('I’m ready');
  const screen = await Visitor.arrive(browser, server.origin);
  await screen.page.goto(`${room}/screen`);
  await screen.reads('First vote');
  await screen.page.getByRole('img', { name: /QR code/ }).waitFor();

  await chair.page.getByRole('link', { name: 'Enter the room' }).click();
  await chair.pressUntil('Call the first turn', /Starts itself in/);
  await chair.pressUntil('Start now', 'Time left');
  await screen.page
    .getByRole('timer')
    .getByText(/^1:[0-2]\d$/)
    .waitFor();
  await screen.reads('Next: Against, Opening, Against');
  await pro.reads('Notes of your speech: each stands as an argument.');
  const { page } = clerk;
  const line = page.getByLabel('What is said, in one line');
  await line.fill('It broke a promise');
  await line.press('Enter');
  await clerk.reads('Noted: It broke a promise');
  await pro.page.getByLabel('Tag: the argument in one line').fill('It cost trust');
  await pro.press('Note it');
  await screen.reads('Time left');

  // Nobody has taken the other seat: its speaker has no device.
  await chair.pressUntil('End the turn', 'Call Against');
  await chair.pressUntil('Call Against', /Starts itself in/);
  await chair.pressUntil('Start now', 'Time left');
  await clerk.reads('Words of');
  await shelve(clerk, 'A report of 2014', 'No promise was ever written down.');
  await line.fill('Nothing was ever written down #1');
  await clerk.reads('rebuts 1');
  await line.press('Alt+1');
  await line.press('Enter');
  await clerk.reads('Noted: Nothing was ever written down');
  expect(await line.inputValue()).toBe('');
  expect(await line.evaluate((field) => field === document.activeElement)).toBe(true);
  const noted = chair.page.getByRole('article', {
    name: 'Argument 3: Nothing was ever written down',
  });
  for (const words of ['noted by the clerk', 'rebuts 1', 'No promise was ever written down.'])
    await noted.getByText(words).first().waitFor();

  for (const visitor of [clerk, screen]) expect(await seriousFaults(visitor.page)).toEqual([]);
  for (const visitor of [chair, pro, clerk, screen]) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
}, 120_000);
