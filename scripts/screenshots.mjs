// Takes a picture of every screen, on a desk and on a phone, light and dark, into screenshots/: npm run screenshots [-- scene]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../apps/backend/dist/start.js';
import { readConfig } from '../apps/backend/dist/config.js';
import { launchChromium } from '../test/support/chromium.ts';
import { approveAll, givenAnAudience, startDiscussion } from '../test/support/audience.ts';
import { argument, givenAHall, must, startTurn } from '../test/support/hall.ts';
import { Person, secretOf } from '../test/support/person.ts';
import { deviceOf, picturesInto } from './screenshots/pictures.mjs';
import { takeChallenge } from './screenshots/challenge.mjs';
import { takeLetters } from './screenshots/letters.mjs';
import { takeOrder } from './screenshots/order.mjs';
import { takeExamination, takePoints } from './screenshots/points.mjs';
import { takeSpeakers } from './screenshots/speakers.mjs';
import { takeSpoken } from './screenshots/spoken.mjs';

const folder = join(import.meta.dirname, '../screenshots');
const pictures = picturesInto(folder);
const data = mkdtempSync(join(tmpdir(), 'crossbench-'));
const begun = [() => Promise.resolve(rmSync(data, { recursive: true, force: true }))];

mkdirSync(folder, { recursive: true });
try {
  const config = { ...readConfig(), PORT: 0, PUBLIC_URL: undefined, DATABASE_URL: undefined };
  const quiet = { ...config, DATA_DIR: data, EXHIBITION: 'off', LOG_LEVEL: 'error' };
  const { url } = await start(quiet, begun, () => undefined);
  const browser = await launchChromium();
  begun.push(() => browser.close());
  const origin = url.replace('localhost', '127.0.0.1');
  const scenes = {
    ...{ debate: takeDebate, questions: takeQuestions, order: takeOrder, challenge: takeChallenge },
    ...{ points: takePoints, examination: takeExamination, spoken: takeSpoken },
    ...{ speakers: takeSpeakers, letters: takeLetters },
  };
  const [, , only] = process.argv;
  for (const [name, take] of Object.entries(scenes))
    if (!only || only === name) await take(browser, origin, pictures);
} finally {
  for (const end of begun.reverse()) await end();
}
process.exit();

/** One debate is led from its lobby to its result; its people are photographed on the way. */
async function takeDebate(browser, origin, pictures) {
  const motion = await (await fetch(`${origin}/api/motions/rapprochement`)).json();
  const hall = await givenAHall(origin, { motion: { id: motion.id } });
  const { chair, pro, con, debateId, links } = hall;
  const people = {
    listener: await deviceOf(browser, origin, await Person.arrive(origin, 'Mira')),
    debater: await deviceOf(browser, origin, pro),
    chair: await deviceOf(browser, origin, chair),
  };
  const take = (who, name, path, words) => pictures(people[who], name, origin + path, words);
  const room = `/debates/${debateId}`;

  await take('listener', 'lobby', '/', motion.wording);
  await take('listener', 'motion', `/motions/${motion.id}`, 'Open a debate on this motion');
  await take('listener', 'open-a-debate', '/open', 'Who chairs?');
  await take('listener', 'formats', '/formats', 'Come along with Crossbench');
  await take('listener', 'format', '/formats/bp-wudc', 'Part by part');
  await take('listener', 'change-a-format', '/formats/wsdc/copy', 'Nothing is changed yet.');
  await take('listener', 'import-a-format', '/formats/import', 'Choose a file');
  await take('chair', 'links', `${room}/organise`, 'Send each person their link');
  await take('listener', 'join', `/join#${secretOf(links, 'deputy')}`, 'Be a deputy');
  await take('listener', 'room-lobby', room, 'where do you stand?');
  const audience = await audienceOf(origin, debateId);

  await startTurn(hall);
  for (const each of motion.brief.proposition.slice(0, 2))
    await must(pro.issue(debateId, said(each, 1)));
  await must(chair.issue(debateId, { type: 'end-turn', floor: chair.now.floorVersion }));
  await chair.until(({ floor }) => floor.phase === 'idle');
  await startTurn(hall);
  await must(con.issue(debateId, said(motion.brief.opposition[0], 2)));
  await con.socket.emitWithAck('draft', {
    debateId,
    slot: 'open',
    argument: {
      ...said(motion.brief.opposition[1], 2).argument,
      relations: [{ kind: 'rebuts', to: 1 }],
    },
  });
  await con.until((debate) => debate.arguments.length === 3);
  await take('listener', 'room', room, motion.brief.opposition[0].tag);
  await take('chair', 'desk', room, 'Pause the clock');
  await take('debater', 'composer', room, 'Tag: the argument in one line');

  while (chair.now.books.filter(({ outcome }) => outcome).length < 6) {
    const { floor, floorVersion } = chair.now;
    const type = floor.phase === 'running' ? 'end-turn' : 'skip-turn';
    await must(chair.issue(debateId, { type, floor: floorVersion }));
    await chair.until(
      (debate) => debate.floorVersion > floorVersion && debate.floor.phase === 'idle',
    );
  }
  await must(chair.issue(debateId, { type: 'open-division', floor: chair.now.floorVersion }));
  await voteFinally(audience, debateId);
  await take('listener', 'ballot', `${room}/ballot`, 'Where do you stand now?');
  await must(chair.issue(debateId, { type: 'close-division', floor: chair.now.floorVersion }));
  await must(chair.issue(debateId, { type: 'publish-result' }));
  await take('listener', 'result', `${room}/result`, motion.wording);
  for (const person of [chair, pro, con]) person.leave();
}

/** An audience asks, and the chair puts one of its questions. */
async function takeQuestions(browser, origin, pictures) {
  const audience = await givenAnAudience(origin);
  const { chair, con, lea, tom, debateId, ask, put, issue, leave } = audience;
  const to = { side: 'opposition' };
  await ask(lea, 'Who pays for all of this in the end, and for how long?', { to });
  await ask(tom, 'Which of your sources would change your mind if it turned out to be wrong?');
  await ask(lea, 'What did the treaty of 1998 say about this?', { to: { seat: 'for-1' } });
  await approveAll(audience);
  await put(tom, '1/up-vote');
  await put(lea, '2/up-vote');
  await startDiscussion(audience);
  await issue(chair, { type: 'call-question', floor: chair.now.floorVersion, question: 1 });
  const said = { ...argument('Those who gain from it', 'They pay.').argument, answers: 1 };
  await issue(con, { type: 'file-argument', turn: 5, argument: said });
  await ask(tom, 'Is this not what you both said in the opening already?');
  await ask(lea, 'Why was nobody from the islands asked?', { to });
  const people = {
    listener: await deviceOf(browser, origin, lea),
    debater: await deviceOf(browser, origin, con),
    chair: await deviceOf(browser, origin, chair),
  };
  const take = (who, name, words, press) =>
    pictures(people[who], name, `${origin}/debates/${debateId}`, words, press);
  await take('listener', 'question-on-the-floor', 'Who pays for all of this');
  await take('debater', 'question-to-answer', 'Who pays for all of this');
  await take('chair', 'question-at-the-desk', 'is on the floor');
  await take('listener', 'questions', 'In the queue', /^Questions/);
  await take('debater', 'questions-of-a-debater', 'In the queue', /^Questions/);
  await take('chair', 'questions-desk', 'Waiting for you', /^Questions/);
  leave();
}

function said({ tag, body, card }, turn) {
  const { type, argument: draft } = argument(tag, body);
  return { type, turn, argument: { ...draft, cards: [card] } };
}

/** Fourteen listeners who vote twice; that is enough for every figure of a result. */
async function audienceOf(origin, debateId) {
  const choices = ['for', 'against', 'undecided', 'undecided'];
  const people = [];
  for (let i = 0; i < 14; i++) {
    const person = await Person.arrive(origin, `Listener ${i + 1}`);
    await person.http('PUT', `/api/debates/${debateId}/ballot/pre`, { choice: choices[i % 4] });
    people.push(person);
  }
  return people;
}

async function voteFinally(people, debateId) {
  const choices = ['for', 'for', 'for', 'against'];
  for (const [i, person] of people.entries()) {
    const ratings = [1, 2, 3].map((number) => ({ argument: number, value: (i + number) % 5 }));
    const ballot = { choice: choices[i % 4], moved: [1 + (i % 3)], ratings };
    await person.http('PUT', `/api/debates/${debateId}/ballot/post`, ballot);
    person.leave();
  }
}
