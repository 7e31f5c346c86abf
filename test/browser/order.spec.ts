import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { argument, givenAHall, type Hall, leave, must, startTurn } from '../support/hall.js';
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

/** Somebody who comes in with a link and gives a name. */
async function comes(hall: Hall, place: string, name: string, width = 1440): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, server.origin, { width });
  await visitor.page.goto(`/join#${secretOf(hall.links, place)}`);
  await visitor.page.getByLabel('Your name').fill(name);
  return visitor;
}

async function debater(hall: Hall, name: string, width?: number): Promise<Visitor> {
  const visitor = await comes(hall, 'for', name, width);
  await visitor.press('Take this seat');
  await visitor.press('Move the seat here');
  await visitor.reads('Tag: the argument in one line');
  return visitor;
}

async function chairOf(hall: Hall): Promise<Visitor> {
  const chair = await comes(hall, 'chair', 'Olga');
  await chair.press('Take the chair');
  await chair.page.getByRole('region', { name: 'The chair’s desk' }).waitFor();
  return chair;
}

/** The chair calls somebody to order from the menu of their seat. */
async function callToOrder({ page }: Visitor, name: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${name}` }).click();
  await page.getByRole('button', { name: `Call ${name} to order…` }).click();
  const form = page.getByRole('dialog', { name: `Call ${name} to order` });
  await form.getByRole('radio', { name: what }).check();
  await form.getByLabel('Rule').selectOption('abuse');
  await form.getByLabel('Reason').fill('Shouts at Con');
  await form.getByRole('button', { name: `${what} ${name}` }).click();
  await form.waitFor({ state: 'hidden' });
}

async function expectNoComplaints(...visitors: readonly Visitor[]): Promise<void> {
  for (const visitor of visitors) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
}

it('lets a debater who is muted appeal, and a deputy uphold it', async () => {
  const hall = await givenAHall(server.origin);
  const ann = await debater(hall, 'Ann', 360);
  const deputy = await comes(hall, 'deputy', 'Dan');
  await deputy.press('Be a deputy');
  const chair = await chairOf(hall);

  await callToOrder(chair, 'Ann', 'Mute');
  await ann.reads('You are muted.');
  await ann.reads('Olga, in the chair. Rule: abuse. “Shouts at Con”');
  await ann.press('Appeal…');
  await ann.page.getByLabel('Why it was not right').fill('That was the radio');
  await ann.page.getByRole('dialog').getByRole('button', { name: 'Appeal', exact: true }).click();
  await ann.reads('An appeal waits for another moderator.');

  await deputy.reads('An appeal waits for you.');
  await deputy.press('Look at it');
  await deputy.reads('They appealed: “That was the radio”');
  await deputy.press('Uphold the appeal');
  await deputy.page.getByLabel('Reason').fill('I heard the radio');
  await deputy.press('Uphold the appeal');
  await ann.page.getByText('You are muted.').waitFor({ state: 'hidden' });

  await chair.press('More for the chair');
  await chair.press('What the chair did…');
  await chair.reads('An appeal was upheld by Dan: “I heard the radio”');
  await expectNoComplaints(ann, deputy, chair);
  leave(hall);
}, 60_000);

it('shows the door to somebody who is removed, says why, and lets them come back to watch', async () => {
  const hall = await givenAHall(server.origin);
  const ann = await debater(hall, 'Ann');
  const chair = await chairOf(hall);
  await callToOrder(chair, 'Ann', 'Remove');
  await ann.reads('You were removed from this debate.');
  await ann.reads('“Shouts at Con”');
  await ann.press('Come back to watch');
  await ann.reads('This House would hold its debates here');
  await ann.reads('You were removed from this debate.');
  await chair.reads('empty seat');
  await expectNoComplaints(ann, chair);
  leave(hall);
}, 60_000);

it('takes a report to the chair, who hides what was said; the tombstone says who, when and why', async () => {
  const hall = await givenAHall(server.origin);
  await startTurn(hall);
  await must(hall.pro.issue(hall.debateId, argument('Con is a fool')));
  const chair = await chairOf(hall);
  const mira = await Visitor.arrive(browser, server.origin);
  await mira.page.goto(`/debates/${hall.debateId}`);
  await mira.page.getByRole('button', { name: 'More about argument 1' }).first().click();
  await mira.page.getByRole('button', { name: 'Report it…' }).filter({ visible: true }).click();
  await mira.page.getByLabel('Rule').selectOption('abuse');
  await mira.page.getByLabel('What is wrong with it').fill('He insults Con');
  await mira.press('Report it');
  await mira.reads('The moderators have it.');

  await chair.reads('Something was reported.');
  await chair.press('Look at what was reported');
  await chair.reads('abuse: He insults Con');
  await chair.press('Hide argument 1 by Pro');
  await chair.page.getByLabel('Rule').selectOption('abuse');
  await chair.page.getByLabel('Reason').fill('An insult');
  await chair.press('Hide it');
  await mira.press('Close');
  await mira.reads(/Hidden by Olga, in the chair, at .*: abuse\. “An insult”/);
  await chair.page.getByText('Something was reported.').waitFor({ state: 'hidden' });
  await expectNoComplaints(chair, mira);
  leave(hall);
}, 60_000);
