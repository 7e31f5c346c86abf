import { argument, givenAHall, must } from '../../test/support/hall.ts';
import { Person } from '../../test/support/person.ts';
import { deviceOf } from './pictures.mjs';

/** A debate by correspondence: turns of two days, and the next letter is somebody's to write. */
export async function takeLetters(browser, origin, pictures) {
  const letters = { turnSeconds: 2 * 86_400, chair: 'clock', podium: 'sealed' };
  const hall = await givenAHall(origin, letters);
  const { pro, con, debateId } = hall;
  const reader = await deviceOf(browser, origin, await Person.arrive(origin, 'Noor'));
  await pictures(reader, 'open-by-correspondence', `${origin}/open`, 'Each turn lasts', choose);
  for (const debater of [pro, con]) await must(debater.issue(debateId, { type: 'check-in' }));
  await pro.until(({ floor }) => floor.phase === 'running');
  await must(pro.issue(debateId, argument('Letters are read twice', 'So they are thought over.')));
  await must(pro.issue(debateId, { type: 'yield-floor' }));
  await con.until(({ floor }) => floor.phase === 'running' && floor.turn === 2);
  const debater = await deviceOf(browser, origin, con);
  const listener = await deviceOf(browser, origin, await Person.arrive(origin, 'Mira'));
  const room = `${origin}/debates/${debateId}`;
  await pictures(debater, 'your-debates', `${origin}/`, 'Your debates');
  await pictures(debater, 'letter-to-write', room, 'Tag: the argument in one line');
  await pictures(listener, 'letters', room, 'Letters are read twice');
  for (const person of [hall.chair, pro, con]) person.leave();
}

/** In the form that opens a debate. */
async function choose(page) {
  await page.getByRole('radio', { name: /^By correspondence/ }).check();
  await page.getByText('When each turn would end').click();
  await page.getByText('How is it held?').evaluate((legend) => legend.scrollIntoView());
}
