import { argument, givenAHall, must, startTurn } from '../../test/support/hall.ts';
import { Person, secretOf } from '../../test/support/person.ts';
import { deviceOf } from './pictures.mjs';

/** A spoken debate: the clerk's desk, and the screen for the hall. */
export async function takeSpoken(browser, origin, pictures) {
  const motion = await (await fetch(`${origin}/api/motions/rapprochement`)).json();
  const place = { hall: 'Town hall, upper floor', call: 'https://call.example/upper-floor' };
  const hall = await givenAHall(origin, { motion: { id: motion.id }, medium: 'spoken', place });
  const { chair, pro, con, debateId, links } = hall;
  const clerk = await Person.arrive(origin, 'Clea');
  const secret = secretOf(links, 'clerk');
  const people = {
    listener: await deviceOf(browser, origin, await Person.arrive(origin, 'Mira')),
    chair: await deviceOf(browser, origin, chair),
    debater: await deviceOf(browser, origin, con),
    clerk: await deviceOf(browser, origin, clerk),
  };
  const room = `${origin}/debates/${debateId}`;
  await pictures(people.clerk, 'join-as-clerk', `${origin}/join#${secret}`, 'Be a clerk');
  await must(clerk.issue(debateId, { type: 'become-clerk' }, { secret }));
  await pictures(people.chair, 'links-of-a-spoken-debate', `${room}/organise`, 'Clerks');
  await pictures(people.listener, 'screen-first-vote', `${room}/screen`, 'First vote');
  for (const [i, side] of ['proposition', 'opposition'].entries()) {
    const { card } = motion.brief[side][i];
    const argument = { tag: '', body: '', relations: [], cards: [card] };
    await clerk.socket.emitWithAck('draft', { debateId, slot: `shelf-${i + 1}`, argument });
  }
  await startTurn(hall);
  for (const each of motion.brief.proposition.slice(0, 2))
    await must(clerk.issue(debateId, note(each, 1)));
  await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
  await chair.until(({ floor }) => floor.phase === 'idle');
  await startTurn(hall);
  const rebuts = [{ kind: 'rebuts', to: 1 }];
  await must(clerk.issue(debateId, note(motion.brief.opposition[0], 2, rebuts)));
  const words = 'What is said, in one line';
  await pictures(people.clerk, 'clerks-desk', room, words, desk('That was so before the treaty'));
  await pictures(people.debater, 'notes-of-a-speaker', room, 'Notes of your speech');
  await pictures(people.listener, 'room-of-a-spoken-debate', room, 'Join the call');
  await pictures(people.listener, 'screen', `${room}/screen`, 'Next:');
  for (const person of [chair, pro, con, clerk]) person.leave();
}

function note({ tag }, turn, relations = []) {
  const { type, argument: draft } = argument(tag.slice(0, 140));
  return { type, turn, argument: { ...draft, relations } };
}

/** Puts a note together at the clerk's desk, by keys. */
const desk = (line) => async (page) => {
  const field = page.locator('#note-line');
  await field.fill(line);
  await field.press('Alt+r');
  await field.press('Alt+1');
};
