import type { Browser } from 'playwright-core';
import { argument, givenAHall, leave, must, startTurn } from '../support/hall.js';
import { launchChromium } from '../support/chromium.js';
import { secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { seriousFaults } from '../support/serious-faults.js';
import { Server } from '../support/server.js';
import { Visitor } from '../support/visitor.js';

let server: Server;
let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
  browser = await launchChromium();
  visitor = await Visitor.arrive(browser, server.origin);
});
afterAll(async () => {
  expect(visitor.complaints).toEqual([]);
  await browser.close();
  await server.stop();
});

it.each([
  ['the lobby', '/', 'Motions to debate'],
  ['a motion', '/motions/rapprochement', 'Open a debate on this motion'],
  ['opening a debate', '/open', 'Who chairs?'],
  ['the formats', '/formats', 'Come along with Crossbench'],
  ['a format', '/formats/bp-wudc', 'Part by part'],
  ['changing a format', '/formats/free-debate/copy', 'Nothing is changed yet.'],
  ['importing a format', '/formats/import', 'Choose a file'],
  ['a link that is none', '/join#nothing-at-all-here', 'This link does not open anything'],
  ['an address that is none', '/nowhere', /not|nothing/i],
  ['the first organiser’s link', '/organiser#not-a-secret-of-this-house', /link/i],
])(
  'has no serious fault on %s',
  async (_, path, words) => {
    await visitor.page.goto(path);
    await visitor.reads(words);
    expect(await seriousFaults(visitor.page)).toEqual([]);
  },
  30_000,
);

it('has no serious fault in the room, for anybody, from the lobby to the result', async () => {
  const hall = await givenAHall(server.origin, { pace: 3 });
  const { chair, pro, debateId, links } = hall;
  const { page } = visitor;
  const faults: Record<string, string[]> = {};
  const look = async (name: string) => {
    faults[name] = await seriousFaults(page);
  };
  await page.goto(`/debates/${debateId}`);
  await visitor.reads('Before you hear them: where do you stand?');
  await look('lobby');
  await startTurn(hall);
  await must(pro.issue(debateId, { ...argument('A first point', 'With a *reason*.') }));
  await visitor.reads('A first point');
  await look('live');
  for (const turn of [1, 2, 3, 4, 5, 6]) {
    const { floor } = chair.now;
    const phase = !('turn' in floor) ? null : floor.turn;
    if (phase !== turn)
      await must(chair.issue(debateId, { type: 'skip-turn', floor: chair.now.floorVersion }));
    else await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
    await chair.until(
      ({ floor: { phase: now }, books }) => now === 'idle' && books.length === turn,
    );
  }
  await must(chair.issue(debateId, { type: 'open-division', floor: chair.now.floorVersion }));
  await page.goto(`/debates/${debateId}/ballot`);
  await visitor.reads('Where do you stand now?');
  await look('ballot');
  await must(chair.issue(debateId, { type: 'close-division', floor: chair.now.floorVersion }));
  await must(chair.issue(debateId, { type: 'publish-result' }));
  await page.goto(`/debates/${debateId}/result`);
  await visitor.reads('Too few votes to say who moved the room');
  await look('result');
  expect(faults).toEqual({ lobby: [], live: [], ballot: [], result: [] });

  const other = await givenAHall(server.origin);
  await page.goto(`/join#${secretOf(other.links, 'chair')}`);
  await visitor.reads('Take the chair');
  await look('link');
  await page.getByLabel('Your name').fill('Chair in a browser');
  await visitor.press('Take the chair');
  await visitor.reads('Call the first turn');
  await look('desk');
  await startTurnBy(visitor);
  await look('running desk');
  expect(faults).toMatchObject({ link: [], desk: [], 'running desk': [] });
  expect(links.length).toBeGreaterThan(0);
  leave(hall);
  leave(other);
}, 150_000);

async function startTurnBy(chair: Visitor): Promise<void> {
  await chair.pressUntil('Call the first turn', /Starts itself in/);
  await chair.pressUntil('Start now', 'Time left');
}

it('has no serious fault for a debater who writes', async () => {
  const hall = await givenAHall(server.origin);
  const debater = await Visitor.arrive(browser, server.origin);
  await debater.page.goto(`/join#${secretOf(hall.links, 'for')}`);
  await debater.page.getByLabel('Your name').fill('Writer');
  await debater.press('Take this seat');
  await debater.press('Move the seat here');
  await startTurn(hall);
  await debater.page.getByLabel('Argument', { exact: true }).fill('One sentence. ');
  await debater.reads('Saved');
  expect(await seriousFaults(debater.page)).toEqual([]);
  await debater.press('Add evidence');
  await debater.page.getByRole('dialog').waitFor();
  expect(await seriousFaults(debater.page)).toEqual([]);
  expect(debater.complaints).toEqual([]);
  await debater.leave();
  leave(hall);
}, 60_000);
