import type { Command, DebateId, Recorded, SeatLink } from '@crossbench/shared';
import { claim, must } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

/** Times as fast as the rule book: the window opens 10 s into a speech, and an offer waits for 3⅓ s. */
const pace = 6;
const secret = 'What would that cost a family of four?';

let one: Server;
let other: Server;
let house: House;

beforeAll(async () => {
  const database = await freshDatabase();
  [one, other] = await Promise.all([Server.start(database), Server.start(database)]);
  house = await inTheWindow();
}, 60_000);
afterAll(async () => {
  for (const person of Object.values(house.people)) person.leave();
  await Promise.all([one.stop(), other.stop()]);
});

interface House {
  readonly debateId: DebateId;
  readonly people: Readonly<Record<'chair' | 'deputy' | 'pm' | 'lo' | 'dlo' | 'guest', Person>>;
  /** Everything that came in over anybody's line, letter by letter. */
  readonly heard: string[];
}

/** A British Parliamentary debate in which the Prime Minister speaks and points may be offered. Some watch at another server. */
async function inTheWindow(): Promise<House> {
  const heard: string[] = [];
  const arrive = async (name: string, server = one) => {
    const person = await Person.arrive(server.origin, name);
    const listen = () =>
      person.socket.io.engine.on('data', (data: unknown) => heard.push(String(data)));
    if (person.socket.connected) listen();
    person.socket.on('connect', listen);
    return person;
  };
  const people = {
    chair: await arrive('Chair'),
    deputy: await arrive('Deputy', other),
    pm: await arrive('Prime Minister', other),
    lo: await arrive('Leader'),
    dlo: await arrive('Deputy leader'),
    guest: await arrive('Guest', other),
  };
  const { chair, deputy, ...others } = people;
  const { debateId, links } = await chair.open({
    motion: { wording: 'This House would take points of information', kind: 'policy' },
    formatId: 'bp-wudc',
    pace,
  });
  await sitDown(debateId, links, others);
  await must(
    deputy.issue(debateId, { type: 'become-deputy' }, { secret: secretOf(links, 'deputy') }),
  );
  await Promise.all(Object.values(people).map((person) => person.follow(debateId)));
  for (const type of ['skip-turn', 'call-turn', 'start-turn'] as const) {
    const floor = chair.now.floorVersion;
    await must(chair.issue(debateId, { type, floor } as Command));
    await chair.until(({ floorVersion }) => floorVersion > floor);
  }
  return { debateId, people, heard };
}

async function sitDown(
  debateId: DebateId,
  links: readonly SeatLink[],
  people: Readonly<Record<string, Person>>,
): Promise<void> {
  for (const seat of ['pm', 'lo', 'dlo'] as const) {
    const link = secretOf(links, seat);
    await must(people[seat]?.issue(debateId, claim(seat), { secret: link }) ?? Promise.reject());
  }
}

/** Offers a point as soon as the window is open. */
async function offered(person: Person, debateId: DebateId, text: string): Promise<number> {
  const { floor } = person.now;
  const turn = 'turn' in floor ? floor.turn : 0;
  for (;;) {
    const answer = await person.issue(debateId, { type: 'offer-poi', turn, text });
    if (answer.ok) break;
    expect(answer.refusal.code).toBe('points-closed');
    await new Promise((again) => setTimeout(again, 50));
  }
  const mine = ({ points }: Person['now']) => points.findLast((poi) => poi.person === person.id);
  const { points } = await person.until((debate) => mine(debate)?.state === 'offered');
  return points.findLast((poi) => poi.person === person.id)?.number ?? 0;
}

async function clock(
  { debateId, people: { chair, pm } }: House,
  type: 'pause-clock' | 'resume-clock',
): Promise<void> {
  const seq = await must(chair.issue(debateId, { type, floor: chair.now.floorVersion }));
  await pm.until((debate) => debate.seq >= seq);
}

const everyPage = async (server: Server, debateId: DebateId): Promise<string> =>
  (await fetch(`${server.origin}/api/debates/${debateId}/log`)).text();

/** What anybody can read of a debate: live, when coming late, as a moderator, and over HTTP. */
async function everythingRead({ debateId, people, heard }: House): Promise<string> {
  const late = await Promise.all(
    [one, other].map((server) => Person.arrive(server.origin, 'Latecomer')),
  );
  const readers = [...late, ...Object.values(people)];
  const pages = await Promise.all(readers.map((reader) => reader.page(debateId, 0)));
  const http = await Promise.all([one, other].map((server) => everyPage(server, debateId)));
  for (const person of late) person.leave();
  return [...heard, ...http, JSON.stringify(pages)].join('\n');
}

const timeOf = (log: readonly Recorded[], type: string, poi: number): number =>
  log.find(({ event }) => event.type === type && 'poi' in event && event.poi === poi)?.at ?? NaN;

it('lets nobody read a point before it is taken, and everybody after', async () => {
  const { debateId, people } = house;
  const declined = await offered(people.dlo, debateId, `Declined: ${secret}`);
  await people.pm.until(({ points }) => points.some(({ number }) => number === declined));
  await must(people.pm.issue(debateId, { type: 'decline-poi', poi: declined }));
  const poi = await offered(people.lo, debateId, secret);
  await Promise.all(
    Object.values(people).map((person) =>
      person.until(({ points }) => points.some(({ number }) => number === poi)),
    ),
  );
  // The clock stands meanwhile, so that the offer does not lapse over all this reading.
  await clock(house, 'pause-clock');
  expect(await everythingRead(house)).not.toContain(secret);
  await clock(house, 'resume-clock');

  await must(people.pm.issue(debateId, { type: 'accept-poi', poi }));
  await must(people.pm.issue(debateId, { type: 'answer-poi', poi, text: 'Less than today.' }));
  for (const person of Object.values(people)) {
    const { points } = await person.until((debate) => debate.points[poi - 1]?.state === 'answered');
    expect(points[poi - 1]).toMatchObject({ text: secret, answer: 'Less than today.' });
  }
  const read = await everythingRead(house);
  expect(read).toContain(secret);
  expect(read).not.toContain('Declined:');
}, 60_000);

it('lets an offer lapse at its due instant, unread', async () => {
  const { debateId, people } = house;
  const poi = await offered(people.lo, debateId, `Lapsed: ${secret}`);
  await people.guest.until(({ points }) => points[poi - 1]?.state === 'lapsed');
  const { log } = people.guest;
  expect(timeOf(log, 'poi-lapsed', poi) - timeOf(log, 'poi-offered', poi)).toBe(
    Math.round(20_000 / pace),
  );
  expect(await everythingRead(house)).not.toContain('Lapsed:');
}, 60_000);
