import type { Browser } from 'playwright-core';
import { givenAnAudience, startDiscussion } from '../support/audience.js';
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

const wording = 'Who pays for all of this in the end?';

it('a listener asks, the chair approves, another up-votes, the chair puts it, a debater answers', async () => {
  const audience = await givenAnAudience(server.origin);
  await startDiscussion(audience);
  const people = [audience.chair, audience.con, audience.lea, audience.tom];
  const visitors = await Promise.all(
    people.map(({ token }, i) =>
      Visitor.arrive(browser, server.origin, { token, width: i < 2 ? 1440 : 360 }),
    ),
  );
  const [chair, con, lea, tom] = visitors as [Visitor, Visitor, Visitor, Visitor];
  for (const { page } of visitors) await page.goto(`/debates/${audience.debateId}`);

  await lea.press('Ask a question');
  await lea.page.getByLabel('Your question').fill(wording);
  await lea.page.getByLabel('To', { exact: true }).selectOption({ label: 'Against' });
  await lea.press(/^Ask$/u);
  await lea.reads('Sent. The chair reads it first.');
  await lea.reads('Waits for the chair.');
  expect(await tom.page.getByText(wording).count()).toBe(0);

  await chair.pressUntil('Read 1 question', wording);
  expect(await seriousFaults(chair.page)).toEqual([]);
  await chair.page.setViewportSize({ width: 1440, height: 900 });
  await chair.page.getByRole('listitem', { name: wording }).press('a');
  await chair.reads('No question waits for you.');
  await chair.press('Close');
  await lea.reads('Question 1, in the queue.');

  await tom.press(/^Questions/);
  await tom.press('Up-vote question 1, 0 people want it');
  const upVote = tom.page.getByRole('button', { name: 'Up-vote question 1, 1 person wants it' });
  expect(await upVote.getAttribute('aria-pressed')).toBe('true');
  expect(await seriousFaults(tom.page)).toEqual([]);
  await tom.page.setViewportSize({ width: 360, height: 740 });
  await tom.press('Close');

  await chair.pressUntil('Put question 1', 'Question 1 is on the floor, to Against.');
  await con.reads(wording);
  expect(await seriousFaults(con.page)).toEqual([]);
  await con.page.setViewportSize({ width: 1440, height: 900 });
  await con.press('Answer it');
  await con.reads('answers question 1');
  await con.page.getByLabel('Tag: the argument in one line').fill('Those who gain from it');
  await con.page.getByRole('button', { name: 'File', exact: true }).click();
  await tom.reads('Those who gain from it');
  await con.press('It is answered');
  await tom.reads('No question is on the floor.');

  for (const visitor of visitors) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  audience.leave();
}, 120_000);
