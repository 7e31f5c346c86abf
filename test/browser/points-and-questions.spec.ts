import type { Browser } from 'playwright-core';
import type { Command, DebateId, SeatLink } from '@crossbench/shared';
import { launchChromium } from '../support/chromium.js';
import { claim, must } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
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

interface House {
  readonly chair: Person;
  readonly debateId: DebateId;
  readonly links: readonly SeatLink[];
}

async function opened(formatId: string, pace: number): Promise<House> {
  const chair = await Person.arrive(server.origin, 'Olga');
  const motion = { wording: 'This House would ask before it answers', kind: 'policy' } as const;
  const { debateId, links } = await chair.open({ motion, formatId, pace });
  await chair.follow(debateId);
  return { chair, debateId, links };
}

/** Somebody at a browser in the room, in a seat or on the crossbench. */
async function inTheRoom(
  { debateId, links }: House,
  name: string,
  width: number,
  seat?: string,
): Promise<Visitor> {
  const person = await Person.arrive(server.origin, name);
  if (seat) await must(person.issue(debateId, claim(seat), { secret: secretOf(links, seat) }));
  const visitor = await Visitor.arrive(browser, server.origin, { width });
  const session = { name: 'session', value: person.token, url: server.origin };
  await visitor.page.context().addCookies([session]);
  await visitor.page.goto(`/debates/${debateId}`);
  person.leave();
  return visitor;
}

/** The chair's commands one after the other, each on the floor that the one before has left. */
async function press({ chair, debateId }: House, ...types: readonly string[]): Promise<void> {
  for (const type of types) {
    const floor = chair.now.floorVersion;
    await must(chair.issue(debateId, { type, floor } as Command));
    await chair.until(({ floorVersion }) => floorVersion > floor);
  }
}

async function leave(house: House, ...visitors: readonly Visitor[]): Promise<void> {
  for (const visitor of visitors) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  house.chair.leave();
}

it('holds a cross-examination by questions and answers, of which one is cited later', async () => {
  const house = await opened('ld', 1);
  const ada = await inTheRoom(house, 'Ada', 360, 'affirmative');
  const ben = await inTheRoom(house, 'Ben', 1440, 'negative');
  const mira = await inTheRoom(house, 'Mira', 360);
  await press(house, 'skip-turn', 'call-turn');
  await ben.reads('Questions begin with the clock.');
  await press(house, 'start-turn');

  await ben.page.keyboard.press('x');
  await ben.page.keyboard.type('Who pays for it?');
  await ben.reads('16 of 200 characters');
  await ben.page.keyboard.press('Enter');
  await ben.reads('The answer is awaited: “Who pays for it?”');
  await ben.page.getByRole('button', { name: /^Move on in 0:\d\d$/ }).waitFor();
  await mira.page.getByRole('listitem').filter({ hasText: 'No answer yet' }).waitFor();
  expect(await ada.page.getByRole('button', { name: 'File' }).count()).toBe(0);
  await ada.page.getByLabel('Ben asks: “Who pays for it?”').fill('Those who use it.');
  await ada.page.getByRole('button', { name: 'Answer', exact: true }).click();
  for (const visitor of [ada, ben, mira]) {
    await visitor.page.getByRole('listitem').filter({ hasText: 'Those who use it.' }).waitFor();
  }

  await ben.page.getByLabel('Your question').fill('All of them?');
  await ben.press('Ask');
  await ben.page.getByRole('button', { name: 'Move on', exact: true }).click({ timeout: 20_000 });
  await ben.page.getByLabel('Your question').waitFor();
  await mira.reads('Left unanswered');

  await press(house, 'end-turn');
  await house.chair.until(({ floor }) => floor.phase === 'idle');
  await press(house, 'call-turn', 'start-turn');
  await ben.press('Cite an answer');
  await ben.press('Cite this answer');
  // As long as the dialog is open, nothing can be typed behind it.
  await ben.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await ben.page.getByLabel('Tag: the argument in one line').fill('It pays for itself');
  await ben.page.getByRole('button', { name: 'File', exact: true }).click();
  const card = mira.page.getByRole('article').filter({ hasText: 'It pays for itself' }).first();
  // Whoever reads the last speech lets new arguments in; to others they come by themselves.
  const news = mira.page.getByRole('button', { name: '1 new argument' });
  await card.or(news).first().waitFor();
  if (await news.isVisible()) await news.click();
  await card.getByText('Conceded by Ada, asked: Who pays for it?').waitFor();
  await card.getByText('Those who use it.').waitFor();
  await leave(house, ada, ben, mira);
}, 120_000);

it('lets a speaker take a point, which nobody has read before', async () => {
  const house = await opened('bp-wudc', 3);
  const ada = await inTheRoom(house, 'Ada', 1440, 'pm');
  const ben = await inTheRoom(house, 'Ben', 360, 'lo');
  const mira = await inTheRoom(house, 'Mira', 1440);
  await press(house, 'skip-turn', 'call-turn', 'start-turn');
  await mira.reads(/Protected time\. Points open in 0:\d\d/);
  await ben.page.getByLabel('Point of information to Ada').fill('Who pays for it?');
  await ben.reads(/Points open in 0:\d\d\./);
  await ada.reads('No points offered');

  const open = mira.page.getByText(/Points open for \d:\d\d/).filter({ visible: true });
  await open.first().waitFor({ timeout: 30_000 });
  await ben.press('Offer');
  await ben.reads('Your point waits for Ada; nobody reads it yet.');
  await ada.reads('1 point');
  for (const visitor of [ada, mira]) {
    expect(await visitor.page.getByText('Who pays for it?').count()).toBe(0);
  }
  await ada.pressUntil('Take it', 'Ben: “Who pays for it?”');
  await mira.page.getByRole('listitem').filter({ hasText: 'Who pays for it?' }).waitFor();
  await ada.page.keyboard.press('p');
  await ada.page.keyboard.type('Those who use it.');
  await ada.page.keyboard.press('Enter');
  await ben.reads('Ada answers: “Those who use it.”');
  await mira.page.getByRole('listitem').filter({ hasText: 'Those who use it.' }).waitFor();
  await mira.reads('took 1 of 1 point');
  await mira.reads('1 point offered, 1 taken');
  await leave(house, ada, ben, mira);
}, 120_000);

it('shows nothing of points where a format has none', async () => {
  const house = await opened('lightning', 1);
  const ada = await inTheRoom(house, 'Ada', 360, 'for');
  const ben = await inTheRoom(house, 'Ben', 1440, 'against');
  await press(house, 'call-turn', 'start-turn');
  await ben.reads('Time left');
  for (const { page } of [ada, ben]) {
    expect(await page.getByText(/points? of information|points open|protected/i).count()).toBe(0);
  }
  await leave(house, ada, ben);
}, 60_000);
