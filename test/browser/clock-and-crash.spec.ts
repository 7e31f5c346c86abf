import type { Browser } from 'playwright-core';
import { givenAHall, type Hall, leave, must, startTurn } from '../support/hall.js';
import { launchChromium } from '../support/chromium.js';
import { secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

const quarter = 14 * 60_000;

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

const shownTime = ({ page }: Visitor): Promise<string> =>
  page.getByRole('timer').first().innerText();

it('shows the same second on two devices whose clocks are 14 minutes wrong either way', async () => {
  const hall = await givenAHall(server.origin);
  const early = await Visitor.arrive(browser, server.origin, { clockError: -quarter });
  const late = await Visitor.arrive(browser, server.origin, { clockError: quarter, width: 360 });
  for (const { page } of [early, late]) await page.goto(`/debates/${hall.debateId}`);
  await startTurn(hall);
  for (const visitor of [early, late]) await visitor.page.getByText('Time left').first().waitFor();

  let compared = 0;
  for (let sample = 0; sample < 60 && compared < 20; sample++) {
    const before = await shownTime(early);
    const other = await shownTime(late);
    const after = await shownTime(early);
    if (before !== after) continue;
    expect(other).toBe(before);
    compared++;
  }
  expect(compared).toBe(20);
  const [minutes = 0, seconds = 0] = (await shownTime(late)).split(':').map(Number);
  const { floor } = hall.chair.now;
  if (floor.phase !== 'running') throw new Error('The turn is running.');
  const left = (floor.budget - (Date.now() - floor.since)) / 1000;
  expect(Math.abs(minutes * 60 + seconds - left)).toBeLessThan(1.5);
  await early.leave();
  await late.leave();
  leave(hall);
}, 60_000);

async function givenADebater(hall: Hall): Promise<Visitor> {
  const debater = await Visitor.arrive(browser, server.origin);
  await debater.page.goto(`/join#${secretOf(hall.links, 'for')}`);
  await debater.page.getByLabel('Your name').fill('Pro in a browser');
  await debater.press('Take this seat');
  await debater.press('Move the seat here');
  await debater.page.getByLabel('Argument', { exact: true }).waitFor();
  return debater;
}

it('brings everybody back after the server was killed, with every word that was typed', async () => {
  const hall = await givenAHall(server.origin);
  const { chair, debateId } = hall;
  const debater = await givenADebater(hall);
  const listener = await Visitor.arrive(browser, server.origin, { width: 360 });
  await listener.page.goto(`/debates/${debateId}`);
  await startTurn(hall);
  await listener.reads('Time left');

  const words = 'These words were on their way when the lights went out.';
  await debater.page.getByLabel('Argument', { exact: true }).fill(words);
  await debater.page.getByText('Saved').waitFor();
  await server.kill();
  for (const visitor of [debater, listener]) await visitor.reads(/Reconnecting/);
  await server.start();
  for (const visitor of [debater, listener]) {
    await visitor.page.getByText(/Reconnecting/).waitFor({ state: 'hidden' });
  }
  expect(await debater.page.getByLabel('Argument', { exact: true }).inputValue()).toBe(words);
  await debater.page.reload();
  await debater.page.getByText(/of 90 words/).waitFor();
  expect(await debater.page.getByLabel('Argument', { exact: true }).inputValue()).toBe(words);

  await chair.until(({ floor }) => floor.phase === 'running');
  await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
  await listener.reads(words);
  await listener.reads(/cut off by the bell/i);
  await debater.leave();
  await listener.leave();
  leave(hall);
}, 90_000);
