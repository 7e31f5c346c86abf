import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { freshDatabase } from '../support/postgres.js';
import { seriousFaults } from '../support/serious-faults.js';
import { Server } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

let server: Server;
let browser: Browser;
let teacher: Visitor;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
  browser = await launchChromium();
});
beforeEach(async () => {
  teacher = await Visitor.arrive(browser, server.origin);
});
afterEach(async () => {
  expect(teacher.complaints).toEqual([]);
  await teacher.leave();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const wide = { width: 1440, height: 900 };

it('copies a format, makes it impossible, reads why, mends it, saves it and opens a debate by it', async () => {
  const { page } = teacher;
  await page.goto('/open');
  await page.getByRole('radio', { name: 'A sentence of your own' }).check();
  await page.getByLabel('Your motion').fill('This House keeps its own rules');
  await page.getByRole('radio', { name: /^Lincoln–Douglas/ }).check();
  await page.getByRole('link', { name: 'Change this format' }).click();
  await page.getByLabel('Name of the format').fill('Our school');

  await teacher.press('Remove seat 2, Negative');
  await teacher.press('Add a seat: Negative');
  await teacher.reads('5 things make this format impossible.');
  await page.getByText('What is wrong, and what to do').click();
  await page
    .getByRole('button', { name: /^“Negative rebuttal” is given to a seat “negative” that/ })
    .click();
  const rebuttal = page.getByRole('button', { name: /^Negative rebuttal/ });
  await page.getByRole('button', { name: /^Negative rebuttal/, expanded: true }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize(wide);
  await page.getByLabel('Who speaks').selectOption({ label: 'Negative 1' });
  await rebuttal.click();
  await page.getByRole('button', { name: /^Negative constructive/ }).click();
  await page.getByLabel('Who speaks').selectOption({ label: 'Negative 1' });
  await page.getByRole('button', { name: /^Negative constructive/ }).click();
  for (const [name, who] of [
    ['Cross-examination of Affirmative', 'Who asks'],
    ['Cross-examination of Negative', 'Who answers'],
  ] as const) {
    const examination = page.getByRole('button', { name: new RegExp(`^${name}`) });
    await examination.click();
    await page.getByLabel(who).selectOption({ label: 'Negative 1' });
    await examination.click();
  }
  await teacher.reads('People can debate by this.');
  await teacher.press('Save the format');
  await teacher.reads('The format is saved.');
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize(wide);

  await page.getByRole('link', { name: 'Open a debate by it' }).click();
  expect(await page.getByRole('radio', { name: /^Our school/ }).isChecked()).toBe(true);
  expect(await page.getByLabel('Your motion').inputValue()).toBe('This House keeps its own rules');
  await teacher.press('Open the debate');
  await page.getByLabel('Your name').fill('Olga');
  await page.getByRole('dialog').getByRole('button').first().click();
  await teacher.reads('Send each person their link');
  await teacher.reads('Our school');
  await teacher.reads('Negative 1');
}, 90_000);

it('asks before changes are lost', async () => {
  const { page } = teacher;
  await page.goto('/formats');
  await page.getByRole('link', { name: 'Copy and change Lightning' }).click();
  await page.getByLabel('Name of the format').fill('Half a format');
  await page.getByRole('link', { name: 'Formats', exact: true }).click();
  await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize(wide);
  await teacher.press('Go on with it');
  expect(await page.getByLabel('Name of the format').inputValue()).toBe('Half a format');
  await page.getByRole('link', { name: 'Formats', exact: true }).click();
  await teacher.press('Leave, and lose the changes');
  await teacher.reads('Come along with Crossbench');
  expect(await page.getByText('Half a format').count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
}, 60_000);

it('moves a part by the keyboard and stays where it is', async () => {
  const { page } = teacher;
  await page.goto('/formats/lightning/copy');
  const opening = page.getByRole('button', { name: /^Opening, For/ });
  await opening.focus();
  await page.keyboard.press('Alt+ArrowDown');
  const later = page.getByRole('button', { name: 'Move Opening, For later' });
  await page.waitForFunction(() =>
    document.activeElement?.getAttribute('aria-label')?.startsWith('Move Opening, For'),
  );
  await later.press('Alt+ArrowDown');
  const names = page.getByRole('listitem').getByRole('button', { name: /^Move .* later$/ });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('app-part-row')].findIndex((row) =>
        row.textContent.includes('Opening, For'),
      ) === 3,
  );
  expect(await names.first().getAttribute('aria-label')).toBe('Move Opening, Against later');
  expect(await later.evaluate((button) => button === document.activeElement)).toBe(true);
}, 60_000);

const village = (length: string) => `<debate-format schema-version="2.2"><name>Village debate</name>
<speech-types><speech-type ref="main" length="${length}"><bell time="2:00"/></speech-type></speech-types>
<speeches><speech type="main"><name>Pro 1</name></speech>
<speech type="main"><name>Con 1</name></speech></speeches></debate-format>`;

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/xml',
  buffer: Buffer.from(text),
});

it('imports a file: says what is wrong with it, what became of it, and keeps it', async () => {
  const { page } = teacher;
  await page.goto('/formats/import');
  const choose = page.getByLabel('Choose a file');
  await choose.setInputFiles(file('village.xml', village('short')));
  await teacher.reads('village.xml was not imported.');
  await teacher.reads(/^Line 2: .*“short”/);
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize(wide);

  await choose.setInputFiles(file('village.xml', village('1:00')));
  await page.getByRole('heading', { name: 'Village debate' }).waitFor();
  await teacher.reads(/has a bell at 2:00, but it ends at 1:00/);
  expect(await seriousFaults(page)).toEqual([]);
  await page.setViewportSize(wide);
  await teacher.press('Go on in the editor');
  await page.getByLabel('Name of the format').fill('Village debate, indoors');
  await teacher.press('Save the format');
  await teacher.reads('The format is saved.');
  await page.goto('/open');
  await page.getByRole('radio', { name: /^Village debate, indoors/ }).check();

  await page.goto('/formats');
  await page.getByRole('link', { name: 'Village debate, indoors', exact: true }).click();
  await teacher.press('Remove this format');
  await teacher.press('Remove it');
  await page.getByRole('heading', { name: 'Formats' }).waitFor();
  await teacher.reads('Come along with Crossbench');
  expect(await page.getByText('Village debate, indoors').count()).toBe(0);
}, 60_000);
