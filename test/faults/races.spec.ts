import { setTimeout as passed } from 'node:timers/promises';
import type { Command } from '@crossbench/shared';
import { DurablePostgres } from '../support/durable-postgres.js';
import { Journal } from '../support/journal.js';
import { newCommandId, type Person } from '../support/person.js';
import { Server } from '../support/server.js';
import { words } from './agendas.js';
import { Chamber } from './chamber.js';
import { breakable } from './crowd.js';
import { deadlineRaces } from './deadline-races.js';
import { Figures } from './figures.js';
import { Chance, runs } from './runs.js';

const figures = new Figures('5 races');
const chance = new Chance();
let postgres: DurablePostgres;
let nodes: Server[];
let origins: string[];
beforeAll(async () => {
  postgres = await DurablePostgres.start();
  nodes = await Promise.all([0, 1].map(() => Server.start(postgres.url, breakable)));
  origins = nodes.map(({ origin }) => origin);
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await postgres.stop();
});

/** A debate whose first turn is running, without hurry. */
async function running(journal: Journal): Promise<Chamber> {
  const chamber = await Chamber.convene(origins, journal, chance, { watching: 4, pace: 1 });
  await chamber.startTurn();
  return chamber;
}

/** The same person at one device for each node. */
const devices = (person: Person): Person[] => origins.map((origin) => person.again(origin));

it('does once what is sent again and again, late, in any order and from anywhere', async () => {
  const commands = runs(400, 40);
  const journal = new Journal();
  const perDebate = 100;
  let copies = 0;
  for (let done = 0; done < commands; done += perDebate) {
    const chamber = await running(journal);
    const speaker = devices(chamber.pro);
    const sending = Array.from({ length: Math.min(perDebate, commands - done) }, (_, i) => {
      const command = { type: 'file-argument' as const, turn: 1, argument: words(chance) };
      const times = Math.floor(chance.between(2, 6));
      copies += times;
      const commandId = newCommandId();
      return Array.from({ length: times }, async () => {
        await passed(i * 10 + chance.between(0, 100));
        return journal.issue(chance.pick(speaker), chamber.debateId, command, { commandId });
      });
    });
    for (const copied of sending) {
      const answers = (await Promise.all(copied)).map((answer) => JSON.stringify(answer));
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('"ok":true');
    }
    expect(await chamber.judge(postgres.pool)).toEqual([]);
  }
  figures.add({
    fault: 'commands sent two to five times, late, shuffled, over two devices and two nodes',
    runs: commands,
    took: [],
    what: '',
    note: `${copies} messages, each command done once and answered alike`,
  });
}, 200_000);

it('lets one of two clicks, and one of two moderators, win', async () => {
  const [clicks, races] = [runs(100, 10), runs(500, 50)];
  const journal = new Journal();
  const chamber = await running(journal);
  const { chair, deputy, debateId } = chamber;
  const [desk, phone] = devices(chair);
  if (!desk || !phone) throw new Error('There are two nodes.');
  await chamber.must(chamber.pro, { type: 'file-argument', turn: 1, argument: words(chance) });
  let floor = chair.now.floorVersion;

  const extend = (): Command => ({ type: 'extend-turn', floor, seconds: 1, both: false });
  const kinds: readonly (() => Race)[] = [
    () => [desk, hide, deputy, hide],
    () => [desk, { type: 'pause-clock', floor }, phone, extend()],
    () => [desk, restore, deputy, restore],
    () => [desk, { type: 'resume-clock', floor }, phone, extend()],
  ];
  const click = (): Race => [desk, extend(), chance.pick([desk, phone]), extend()];
  for (let i = 0; i < races + clicks; i++) {
    const race = i < races ? (kinds[i % kinds.length] ?? click) : click;
    const [one, command, other, second] = race();
    const both = chance.shuffled([
      () => journal.issue(one, debateId, command),
      () => journal.issue(other, debateId, second),
    ]);
    const answers = await Promise.all(both.map((send) => send()));
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    if ('floor' in command) floor++;
  }
  expect(await chamber.judge(postgres.pool)).toEqual([]);
  const what = '';
  const fault = 'two moderators at two nodes: hide and restore, pause, resume and extend';
  figures.add({ fault, runs: races, took: [], what, note: 'one winner each time' });
  const twice = 'a chair clicks twice, on one device or two';
  figures.add({ fault: twice, runs: clicks, took: [], what, note: 'moved the floor once' });
}, 200_000);

type Race = readonly [one: Person, command: Command, other: Person, second: Command];

const hide: Command = { type: 'hide-argument', argument: 1, rule: 'spam', reason: 'It is spam.' };
const restore: Command = { type: 'restore-argument', argument: 1 };

it('accepts nothing after a deadline, however close', async () => {
  const races = runs(1_000, 100);
  const outcome = await deadlineRaces(races, origins, chance, postgres);
  const { accepted, refused, earliest, wrong } = outcome;
  figures.add({
    fault: 'an argument arrives within 50 ms of its deadline',
    runs: accepted + refused,
    took: [],
    what: '',
    note: `${accepted} were in time, ${refused} were too late, the first of them sent ${earliest} ms before`,
  });
  expect(wrong).toEqual([]);
  expect(accepted + refused).toBeGreaterThanOrEqual(races);
  expect(Math.min(accepted, refused)).toBeGreaterThanOrEqual(races / 10);
}, 200_000);

it('accepts nothing from a session that has ended', async () => {
  const ends = runs(20, 4);
  const journal = new Journal();
  const chamber = await running(journal);
  const revoked: { person: Person['id']; at: number }[] = [];
  for (let i = 0; i < ends; i++) {
    const person = await chamber.replaceSpeaker(origins[i % 2] ?? '');
    const writing = goOn(person, chamber, journal);
    await passed(chance.between(30, 100));
    await person.http('DELETE', '/api/session');
    revoked.push({ person: person.id, at: Date.now() });
    await writing;
  }
  expect(await chamber.judge(postgres.pool, revoked)).toEqual([]);
  const note = 'nothing was accepted after that was confirmed';
  const fault = 'a session is ended while its person writes';
  figures.add({ fault, runs: ends, took: [], what: '', note });
}, 60_000);

/** Writes until there is no way to write any more. */
async function goOn(person: Person, { debateId }: Chamber, journal: Journal): Promise<void> {
  for (;;) {
    const command = { type: 'file-argument' as const, turn: 1, argument: words(chance) };
    if (!(await journal.issue(person, debateId, command))) return;
  }
}
