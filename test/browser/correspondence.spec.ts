import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { argument, givenAHall, type Hall, leave, must } from '../support/hall.js';
import { freshDatabase } from '../support/postgres.js';
import { seriousFaults } from '../support/serious-faults.js';
import { Server } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

const [newYork, kolkata] = ['America/New_York', 'Asia/Kolkata'];

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

/** An instant as somebody reads it who lives there. */
function readIn(zone: string, at: number): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(at);
  const day = part({ weekday: 'short', day: 'numeric', month: 'short' });
  return `${day}, ${part({ hour: '2-digit', minute: '2-digit' })}, your time (GMT`;
}

async function letters(): Promise<Hall> {
  const hall = await givenAHall(server.origin, { turnSeconds: 2 * 86_400, chair: 'clock' });
  for (const debater of [hall.pro, hall.con])
    await must(debater.issue(hall.debateId, { type: 'check-in' }));
  await hall.pro.until(({ floor }) => floor.phase === 'running');
  return hall;
}

it('is opened with the length of its turns, and with dates in the reader’s own zone', async () => {
  const olga = await Visitor.arrive(browser, server.origin, { zone: kolkata });
  const { page } = olga;
  await page.goto('/open?motion=rapprochement');
  await page.getByRole('radio', { name: /^By correspondence/ }).check();
  await page.getByLabel('Each turn lasts').selectOption('4 h');
  await olga.reads(/Over at the latest .* your time \(GMT\+5:30\), if it began now/);
  await olga.reads('In your time zone, Asia/Calcutta');
  await page.getByText('When each turn would end').click();
  expect(await page.getByRole('listitem').filter({ hasText: 'Rebuttal' }).count()).toBe(2);
  await expect(page.getByRole('radio', { name: /^The clock/ }).isChecked()).resolves.toBe(true);
  expect(await seriousFaults(page)).toEqual([]);
  await olga.press('Open the debate');
  await page.getByLabel('Your name').fill('Olga');
  await page.getByLabel('Your name').press('Enter');
  await olga.reads('Send each person their link');
  expect(olga.complaints).toEqual([]);
  await olga.leave();
}, 60_000);

it('tells each debater from any page when it is their turn, and when it is due where they live', async () => {
  const hall = await letters();
  const { pro, con, debateId } = hall;
  const device = (token: string, zone: string, width = 1440) =>
    Visitor.arrive(browser, server.origin, { token, zone, width });
  const [ann, ben] = [await device(pro.token, newYork), await device(con.token, kolkata, 360)];
  const due =
    (pro.log.find(({ event }) => event.type === 'turn-started')?.at ?? 0) + 2 * 86_400_000;

  await ben.page.goto(`/debates/${debateId}`);
  await ben.page.getByRole('timer').waitFor();
  await ben.page.goto('/');
  await ben.reads('Waits for others');

  await ann.page.goto('/motions/rapprochement');
  await ann.page.getByRole('link', { name: 'Your turn' }).waitFor();
  await ann.page.waitForFunction('document.title.startsWith("(1) ")');
  await ann.page.goto('/');
  const own = ann.page.getByRole('region', { name: 'Your debates' });
  await own.getByText('Your turn').waitFor();
  await own.getByText(`due ${readIn(newYork, due)}`).waitFor();
  expect(await seriousFaults(ann.page)).toEqual([]);

  await ann.page.getByRole('link', { name: 'Your turn' }).click();
  await ann.reads(`Due ${readIn(newYork, due)}`);
  expect(await ann.page.getByRole('timer').innerText()).toMatch(/^(2 days|1 day 23 h)$/);
  await ann.page.getByRole('link', { name: 'Your turn' }).waitFor({ state: 'hidden' });
  await ann.page.getByLabel('Tag: the argument in one line').fill('Letters are read twice');
  await ann.page.getByRole('button', { name: 'File', exact: true }).click();
  await ann.page.getByRole('heading', { name: 'Letters are read twice' }).first().waitFor();
  expect(await seriousFaults(ann.page)).toEqual([]);
  await ann.page.setViewportSize({ width: 1440, height: 900 });
  await ann.press('I have finished');
  await con.until(({ floor }) => floor.phase === 'running' && floor.turn === 2);

  await ben.page.reload();
  const news = ben.page.getByRole('region', { name: 'Your debates' });
  await news.getByText('Your turn').waitFor();
  await news.getByText('1 new since your last visit').waitFor();
  await ben.page.getByRole('link', { name: 'Your turn' }).click();
  const second = con.log.findLast(({ event }) => event.type === 'turn-started')?.at ?? 0;
  await ben.reads(`Due ${readIn(kolkata, second + 2 * 86_400_000)}`);
  for (const visitor of [ann, ben]) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  leave(hall);
}, 90_000);

it('is debated to the final vote in as little time as people need', async () => {
  const hall = await letters();
  const { pro, con, debateId } = hall;
  const ann = await Visitor.arrive(browser, server.origin, { token: pro.token, zone: newYork });
  await ann.page.goto(`/debates/${debateId}`);
  await must(pro.issue(debateId, argument('First letter')));
  await must(pro.issue(debateId, { type: 'yield-floor' }));
  await con.until(({ floor }) => floor.phase === 'running' && floor.turn === 2);
  await must(con.issue(debateId, { type: 'yield-floor' }));

  await ann.page.getByLabel('Your question').fill('Who pays the postage?');
  await ann.press('Ask');
  await con.until(({ exchanges }) => exchanges.length === 1);
  const text = 'Whoever writes.';
  await must(con.issue(debateId, { type: 'answer-exchange', exchange: 1, text }));
  await ann.press('I have no more questions');
  for (const [turn, by] of [
    [4, con],
    [5, con],
    [6, pro],
  ] as const) {
    await by.until(({ floor }) => floor.phase === 'running' && floor.turn === turn);
    await must(by.issue(debateId, { type: 'yield-floor' }));
  }
  const { divisions } = await pro.until(({ stage }) => stage === 'deliberation');
  await ann.reads(`The final vote closes ${readIn(newYork, divisions.post.closesAt ?? 0)}`);
  expect(ann.complaints).toEqual([]);
  await ann.leave();
  leave(hall);
}, 60_000);
