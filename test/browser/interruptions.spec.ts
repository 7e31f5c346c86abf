import type { Browser } from 'playwright-core';
import { argument, claim, must } from '../support/hall.js';
import { launchChromium } from '../support/chromium.js';
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

/** The room on a device of this person's. */
async function screenOf(person: Person, room: string, width = 1440): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, server.origin, { width });
  const cookie = { name: 'session', value: person.token, url: server.origin };
  await visitor.page.context().addCookies([cookie]);
  await visitor.page.goto(room);
  return visitor;
}

it('leads through a toss, a technical pause, a turn that is void and held again, and a recess', async () => {
  const [chair, first, second] = await Promise.all(
    ['Chair', 'Ada', 'Ben'].map((name) => Person.arrive(server.origin, name)),
  );
  if (!chair || !first || !second) throw new Error('Three people arrive.');
  const { debateId, links } = await chair.open({
    motion: { wording: 'This House would be interrupted', kind: 'policy' },
    formatId: 'pf',
    pace: 60,
  });
  await must(first.issue(debateId, claim('a1'), { secret: secretOf(links, 'a1') }));
  await must(second.issue(debateId, claim('b1'), { secret: secretOf(links, 'b1') }));
  await Promise.all([chair, first, second].map((person) => person.follow(debateId)));
  const room = `/debates/${debateId}`;
  const desk = await screenOf(chair, room);
  const ada = await screenOf(first, room, 360);
  const ben = await screenOf(second, room);

  await desk.press('Toss the coin');
  await ada.reads(/(Heads|Tails): the sides .* Seed \d+; anybody can repeat it/);
  await ben.reads(/anybody can repeat it/);

  await desk.pressUntil('Call the first turn', /Time left|Last seconds/);
  await ada.page.getByRole('button', { name: 'More about this room' }).click();
  await ada.press(/^Technical pause/);
  await chair.until(({ technicalPauses }) => technicalPauses.length === 1);
  await chair.until(({ floor }) => floor.phase === 'running');
  await must(first.issue(debateId, argument('Said into a dead line')));
  await chair.until(({ floor }) => floor.phase === 'idle');

  await desk.press('More for the chair');
  await desk.press('Void the last turn…');
  await desk.page.getByLabel('Reason').fill('Nobody could hear it');
  await desk.press('Void the turn');
  await ben.reads('Said in a turn that was voided.');

  await desk.press('More for the chair');
  await desk.press('Recess…');
  await desk.page.getByLabel('How long?').selectOption({ label: 'Until I end it' });
  await desk.press('Call the recess');
  await ada.reads(/^Recess/);
  await desk.pressUntil('End the recess', 'Call Ada');

  await desk.press('Call Ada');
  const { books } = await chair.until((debate) => debate.books.at(-1)?.outcome === 'ended');
  expect(books.map(({ turn, outcome }) => [turn, outcome])).toEqual([
    [1, 'repeated'],
    [1, 'ended'],
  ]);
  for (const visitor of [desk, ada, ben]) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  for (const person of [chair, first, second]) person.leave();
}, 120_000);
