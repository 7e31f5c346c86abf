import { claim, must } from '../../test/support/hall.ts';
import { Person, secretOf } from '../../test/support/person.ts';
import { deviceOf } from './pictures.mjs';

/** A speech with a point that waits, and then one that is taken and answered. */
export async function takePoints(browser, origin, pictures) {
  const house = await givenAHouse(origin, 'bp-wudc', { ada: 'pm', ben: 'lo', cleo: 'dlo', dan: 'mo' });
  const { ada, ben, cleo, dan, debateId } = house;
  await house.press('skip-turn', 'call-turn', 'start-turn');
  const take = await taking(browser, origin, pictures, house);
  await take('ben', 'points-protected', /Points open in/);
  const offer = (by, text) => must(by.issue(debateId, { type: 'offer-poi', turn: 2, text }));
  await take('mira', 'points-open', /Points open (for )?\d/);
  await offer(ben, 'Who pays for it once the first ten years are over?');
  await take('ben', 'point-offered', 'Your point waits for');
  await offer(cleo, 'Is that not what we have now?');
  await take('ada', 'points-to-take', /2 points/);
  await offer(dan, 'Who pays for it after that?');
  const { points } = await house.chair.until(({ points }) => points.some(({ seat }) => seat === 'mo'));
  await must(ada.issue(debateId, { type: 'accept-poi', poi: points.length }));
  await take('ada', 'point-taken', 'Who pays for it after');
  await take('mira', 'point-on-the-floor', 'Who pays for it after');
  house.leave();
}

/** A cross-examination with an answer and an open question. */
export async function takeExamination(browser, origin, pictures) {
  const house = await givenAHouse(origin, 'ld', { ada: 'affirmative', ben: 'negative' });
  const { ada, ben, debateId } = house;
  await house.press('skip-turn', 'call-turn', 'start-turn');
  const ask = (text) => must(ben.issue(debateId, { type: 'open-exchange', turn: 2, text }));
  await ask('Who pays for it?');
  const answer = { type: 'answer-exchange', exchange: 1, text: 'Those who use it.' };
  await must(ada.issue(debateId, answer));
  await ask('Also those who never asked for it?');
  const take = await taking(browser, origin, pictures, house);
  await take('ada', 'examined', 'Also those who never asked');
  await take('ben', 'examiner', 'The answer is awaited');
  await take('mira', 'examination', 'No answer yet');
  house.leave();
}

/** A debate with the chair, people in some seats, and Mira who watches. */
async function givenAHouse(origin, formatId, seats) {
  const chair = await Person.arrive(origin, 'Olga');
  const motion = { wording: 'This House would ask before it answers', kind: 'policy' };
  const pace = formatId === 'ld' ? 1 : 3;
  const { debateId, links } = await chair.open({ motion, formatId, pace });
  await chair.follow(debateId);
  const people = { chair, mira: await Person.arrive(origin, 'Mira') };
  for (const [name, seat] of Object.entries(seats)) {
    people[name] = await Person.arrive(origin, name[0].toUpperCase() + name.slice(1));
    await must(people[name].issue(debateId, claim(seat), { secret: secretOf(links, seat) }));
  }
  const press = async (...types) => {
    for (const type of types) {
      const floor = chair.now.floorVersion;
      await must(chair.issue(debateId, { type, floor }));
      await chair.until(({ floorVersion }) => floorVersion > floor);
    }
  };
  const leave = () => Object.values(people).forEach((person) => person.leave());
  return { ...people, people, debateId, press, leave };
}

async function taking(browser, origin, pictures, { people, debateId }) {
  const devices = {};
  for (const [name, person] of Object.entries(people))
    devices[name] = await deviceOf(browser, origin, person);
  return (who, name, words, ...presses) =>
    pictures(devices[who], name, `${origin}/debates/${debateId}`, words, ...presses);
}
