import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { argument, claim, must, startTurn } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
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

/** Somebody's browser in their room. */
async function screenOf(person: Person, debateId: string, width: number): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, server.origin, { width, token: person.token });
  await visitor.page.goto(`/debates/${debateId}`);
  return visitor;
}

it('lets a debater challenge a card, the other side answer it and the chair strike it, by keyboard', async () => {
  const hall = await afterACard();
  const { debateId } = hall;
  const [chair, pro, con, listener] = await Promise.all([
    screenOf(hall.chair, debateId, 1440),
    screenOf(hall.pro, debateId, 360),
    screenOf(hall.con, debateId, 1440),
    screenOf(hall.listener, debateId, 360),
  ]);
  if (!chair || !pro || !con || !listener) throw new Error('Four people look.');

  const challenge = con.page
    .getByRole('button', { name: 'Challenge card 1 of argument 1' })
    .first();
  await challenge.focus();
  await con.page.keyboard.press('Enter');
  const form = con.page.getByRole('dialog', { name: 'Challenge this card?' });
  await form.getByRole('radio', { name: /miscut/i }).focus();
  await con.page.keyboard.press('Space');
  await con.page.keyboard.press('Tab');
  await con.page.keyboard.type('Half of it was left out.');
  await con.page.keyboard.press('Tab');
  await con.page.keyboard.press('Enter');
  await form.waitFor({ state: 'hidden' });

  await listener.reads('Half of it was left out.');
  await listener.reads(/\d to answer/);
  await chair.reads(/may answer the challenge for/);
  await pro.press('Answer the challenge');
  await pro.page.keyboard.type('It is all there.');
  await pro.page.keyboard.press('Tab');
  await pro.page.keyboard.press('Enter');

  await chair.reads('Both sides were heard. The clock waits.');
  // A button that has just changed takes no press for a moment.
  const ruling = chair.page.locator('[type=radio]:focus');
  while (!(await ruling.isVisible())) {
    await chair.press('Rule on the challenge');
    await ruling.waitFor({ timeout: 1_000 }).catch(() => undefined);
  }
  await chair.page.keyboard.press('Space');
  await chair.page.getByLabel('Reason, for everybody to read').fill('I read the source.');
  await chair.page.keyboard.press('Tab');
  await chair.page.keyboard.press('Enter');

  const struck = /Struck by the chair: miscut. “I read the source.”/;
  await con.reads(struck);
  await listener.reads(struck);
  await chair.reads('The card was struck.');
  await chair.press('Undo');
  await listener.reads('Half of it was left out.');
  await con.press('Withdraw the challenge');
  await chair.reads('Next: Opening, Against.');
  for (const visitor of [chair, pro, con, listener]) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  hall.leave();
}, 90_000);

it('lets an author correct a slip before everybody, and retract the argument', async () => {
  const hall = await afterACard();
  const [pro, listener] = await Promise.all([
    screenOf(hall.pro, hall.debateId, 1440),
    screenOf(hall.listener, hall.debateId, 1440),
  ]);
  const menu = pro.page.getByRole('button', { name: 'More about argument 1' }).first();
  await menu.click();
  await pro.page.getByRole('button', { name: 'Correct a slip…' }).first().click();
  const form = pro.page.getByRole('dialog', { name: 'Correct argument 1' });
  await form.getByLabel('Argument', { exact: true }).fill('Read the card.');
  await form.getByText('2 of 30 words changed').waitFor();
  await form.getByRole('button', { name: 'Correct it' }).click();
  await listener.reads('Read the card.');
  await listener.page.getByText('Corrected once: what was changed').first().click();
  await listener.reads('taken out: Look at');

  await menu.click();
  await pro.page.getByRole('button', { name: 'Retract it…' }).first().click();
  await pro.page.getByRole('dialog').getByRole('button', { name: 'Retract it' }).click();
  await listener.reads('Retracted by its author.');
  for (const visitor of [pro, listener]) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  hall.leave();
}, 60_000);

it('has no serious fault while a card is challenged, and after', async () => {
  const hall = await afterACard();
  const { chair, pro, con, debateId } = hall;
  const challenge = { argument: 1, card: 1, ground: 'clipping', statement: 'It goes on.' } as const;
  await must(con.issue(debateId, { type: 'challenge-card', ...challenge }));
  const answering = await screenOf(pro, debateId, 1440);
  await answering.reads('Your answer, before the chair rules');
  expect(await seriousFaults(answering.page)).toEqual([]);

  const answer = { challenge: 1, text: 'It does not.' };
  await must(pro.issue(debateId, { type: 'answer-challenge', ...answer }));
  const ruling = await screenOf(chair, debateId, 1440);
  await ruling.reads('How do you rule?');
  expect(await seriousFaults(ruling.page)).toEqual([]);

  const ruled = { challenge: 1, result: 'upheld', reason: 'It does.' } as const;
  await must(chair.issue(debateId, { type: 'rule-challenge', ...ruled }));
  const better = { tag: 'It is written', body: 'Read the card.' };
  await must(pro.issue(debateId, { type: 'correct-argument', argument: 1, ...better }));
  const after = await screenOf(hall.listener, debateId, 1440);
  await after.page.getByText('Corrected once: what was changed').first().click();
  expect(await seriousFaults(after.page)).toEqual([]);
  for (const visitor of [answering, ruling, after]) {
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }
  hall.leave();
}, 90_000);

/** A Lightning debate whose first speech is over, and had a card. */
async function afterACard() {
  const [chair, pro, con, listener] = await Promise.all(
    ['Chair', 'Pro', 'Con', 'Listener'].map((name) => Person.arrive(server.origin, name)),
  );
  if (!chair || !pro || !con || !listener) throw new Error('Four people arrive.');
  const motion = { wording: 'This House would read its sources', kind: 'policy' } as const;
  const { debateId, links } = await chair.open({ motion, formatId: 'lightning' });
  await must(pro.issue(debateId, claim('for'), { secret: secretOf(links, 'for') }));
  await must(con.issue(debateId, claim('against'), { secret: secretOf(links, 'against') }));
  await Promise.all([chair, pro, con].map((each) => each.follow(debateId)));
  await startTurn({ chair, pro, con, debateId, links });
  const { argument: draft, ...filing } = argument('It is written', 'Look at the card.');
  const cards = [{ sourceId: null, passage: null, quote: 'as it is', cite: 'A report' }];
  await must(pro.issue(debateId, { ...filing, argument: { ...draft, cards } }));
  await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
  await chair.until(({ floor }) => floor.phase === 'idle');
  const leave = () => [chair, pro, con, listener].forEach((each) => each.leave());
  return { chair, pro, con, listener, debateId, leave };
}
