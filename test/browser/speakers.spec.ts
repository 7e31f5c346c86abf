import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { freshDatabase } from '../support/postgres.js';
import { seriousFaults } from '../support/serious-faults.js';
import { Server } from '../support/server.js';
import { asksForTheFloor, givenAUnion, startFloorDebate } from '../support/union.js';
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

/** A minute for each speaker: twice as fast as the rule book. */
const pace = 2;

const inDialog = ({ page }: Visitor, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

async function fileArgument({ page }: Visitor, tag: string, body: string): Promise<void> {
  await page.getByLabel('Tag: the argument in one line').fill(tag);
  await page.getByLabel('Argument', { exact: true }).fill(body);
  await page.getByRole('button', { name: 'File', exact: true }).click();
}

it('listeners ask for the floor, the chair recognises them out of their order and in it, and rules on a point', async () => {
  const union = await givenAUnion(server.origin, { pace });
  await startFloorDebate(union);
  const people = [union.chair, union.fay, union.eve, union.oskar];
  const visitors = await Promise.all(
    people.map(({ token }, i) =>
      Visitor.arrive(browser, server.origin, { token, width: i < 2 ? 1440 : 360 }),
    ),
  );
  const [chair, fay, eve, oskar] = visitors as [Visitor, Visitor, Visitor, Visitor];
  for (const { page } of visitors) await page.goto(`/debates/${union.debateId}`);

  await eve.press('Ask for the floor');
  await eve.page.getByLabel('For which side?').selectOption({ label: 'Opposition' });
  await eve.page.getByLabel('What about? It may stay empty').fill('The treaty of 1998');
  await inDialog(eve, 'Ask for the floor').click();
  await eve.reads('You are next.');
  expect(await seriousFaults(eve.page)).toEqual([]);
  await eve.page.setViewportSize({ width: 360, height: 740 });
  await inDialog(eve, 'Close').click();

  await fay.page.keyboard.press('f');
  await fay.page.getByLabel('For which side?').selectOption({ label: 'Opposition' });
  await fay.page.getByLabel('What about? It may stay empty').press('Enter');
  await fay.reads('You are second on the list.');
  await fay.reads('The sides take turns');
  await fay.page.keyboard.press('Escape');

  await chair.press('List of speakers: 2 wait');
  expect(await seriousFaults(chair.page)).toEqual([]);
  await chair.page.setViewportSize({ width: 1440, height: 900 });
  await inDialog(chair, 'Recognise… Fay').click();
  await chair.page.getByLabel('Why do they go before the first?').fill('She has to leave');
  await chair.page.getByRole('button', { name: 'Recognise Fay', exact: true }).click();
  await chair.page.getByRole('dialog', { name: 'Recognise Fay' }).waitFor({ state: 'hidden' });
  await inDialog(chair, 'Close').click();

  await fay.reads('You have the floor.');
  await fileArgument(fay, 'It costs too much', 'More than it brings.');
  await eve.reads('It costs too much');
  await eve.press(/^List of speakers/);
  await eve.reads('Fay was recognised before Eve');
  await eve.reads('She has to leave');
  await inDialog(eve, 'Close').click();

  await asksForTheFloor(union, union.pat, 'question', null, 'How much?');
  await chair.pressUntil('Take the question', 'Pat asks a question. Fay goes on afterwards.');
  await fay.reads('A question interrupts you. Your clock stands; you go on afterwards.');
  expect(await seriousFaults(fay.page)).toEqual([]);
  await fay.page.setViewportSize({ width: 1440, height: 900 });
  await fay.page.getByLabel('Argument', { exact: true }).fill('And nobody has said who pays.');
  await union.issue(union.pat, { type: 'yield-floor' });
  await fay.reads('You have the floor.');

  await oskar.page.keyboard.press('o');
  await oskar.page.getByLabel('Which rule is broken?').fill('She has spoken for too long');
  await inDialog(oskar, 'Raise it').click();
  await oskar.reads('Raised. The chair rules on it.');
  await chair.press('Rule on the point');
  await chair.page.getByRole('radio', { name: /^Dismissed/ }).check();
  await chair.page.getByLabel('Why?').fill('Her minute is not over');
  expect(await seriousFaults(chair.page)).toEqual([]);
  await chair.press('Give the ruling');
  await eve.reads('Dismissed by the chair: “Her minute is not over”');

  await fay.reads('Saved');
  await chair.pressUntil('End the speech', 'Eve wants to speak for Opposition');
  await eve.reads('And nobody has said who pays.');
  await chair.pressUntil('Recognise Eve', 'Eve has the floor for Opposition.');
  await fileArgument(eve, 'It broke the treaty', 'That of 1998.');
  await fay.reads('It broke the treaty');
  await eve.press('I have finished');
  await chair.reads('Debate from the floor.');

  for (const visitor of visitors) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  union.leave();
}, 180_000);
