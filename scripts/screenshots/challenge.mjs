import { argument, givenAHall, leave, must, startTurn } from '../../test/support/hall.ts';
import { Person } from '../../test/support/person.ts';
import { deviceOf } from './pictures.mjs';

/** A card is challenged, answered and struck; its author corrects the argument. */
export async function takeChallenge(browser, origin, pictures) {
  const hall = await givenAHall(origin);
  const { chair, pro, con, debateId } = hall;
  const mira = await Person.arrive(origin, 'Mira');
  await startTurn(hall);
  const { argument: draft, ...filing } = argument('The treaty held', 'Look at the figures.');
  const quote = 'Compliance was found in nine of eleven inspections.';
  const cards = [{ sourceId: null, passage: null, quote, cite: 'Report of the commission, 2004' }];
  await must(pro.issue(debateId, { ...filing, argument: { ...draft, cards } }));
  await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
  await chair.until(({ floor }) => floor.phase === 'idle');

  const devices = {};
  for (const [role, person] of Object.entries({ chair, pro, con, mira }))
    devices[role] = await deviceOf(browser, origin, person);
  const room = `${origin}/debates/${debateId}`;
  const take = (who, name, words, ...presses) =>
    pictures(devices[who], name, room, words, ...presses);
  const form = ['Challenge this card?', 'Challenge card 1 of argument 1'];
  await take('con', 'challenge-form', ...form);

  const what = { argument: 1, card: 1, ground: 'clipping' };
  const statement = 'The sentence goes on: “in the first year only”.';
  await must(con.issue(debateId, { type: 'challenge-card', ...what, statement }));
  await take('mira', 'challenge', statement);
  await take('pro', 'challenge-to-answer', 'Your answer, before the chair rules');
  const answer = 'The second year is in the table on the next page.';
  await must(pro.issue(debateId, { type: 'answer-challenge', challenge: 1, text: answer }));
  await take('chair', 'challenge-to-rule', 'How do you rule?');

  const ruling = { challenge: 1, result: 'upheld', reason: 'The table says something else.' };
  await must(chair.issue(debateId, { type: 'rule-challenge', ...ruling }));
  const better = { argument: 1, tag: 'The treaty held', body: 'Read the figures.' };
  await must(pro.issue(debateId, { type: 'correct-argument', ...better }));
  await take('mira', 'card-struck', 'Struck by the chair');
  await take('pro', 'correct', 'words changed', 'More about argument 1', 'Correct a slip…');
  mira.leave();
  leave(hall);
}
