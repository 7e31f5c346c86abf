import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { note, share } from './figures.js';
import { Line } from './line.js';
import { full } from './runs.js';
import { type Actor, arrive, complaints } from './scene.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

let server: Server;
/** Somebody who behaves, and has to be served whatever the others do. */
let guest: Actor;
beforeAll(async () => {
  server = await Server.start(await freshDatabase());
  guest = await arrive(server.origin, 'Ann');
});
afterAll(async () => {
  guest.line.hangUp();
  await server.stop();
  expect(complaints(server.output)).toEqual([]);
});

const messages = 5_000;
const connections = 200;
/** While others flood, nineteen of twenty answers have to come within this, and each within the second, ms. */
const prompt = 300;
const latest = 1_000;

/** Asks again and again until it is over; how long each answer took, ms. */
async function served(over: Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  let going = true;
  void over.finally(() => (going = false));
  do {
    const began = performance.now();
    expect(await guest.line.ask('ping', { sent: 1 })).toMatchObject({ received: 1 });
    took.push(performance.now() - began);
  } while (going || took.length < 20);
  return took;
}

async function withstood(
  what: string,
  runs: number,
  over: Promise<unknown>,
  remark?: () => string,
): Promise<void> {
  const took = await served(over);
  await over;
  note('Floods', { what, runs, accepted: 0, took, note: remark?.() ?? '' });
  expect(share(took, 0.95)).toBeLessThan(prompt);
  expect(share(took, 1)).toBeLessThan(latest);
}

const issue = () => ({
  debateId: randomUUID(),
  commandId: randomUUID(),
  command: { type: 'undo' },
});

it.each([
  ['commands', 'command', issue],
  ['commands that nobody understands', 'command', () => ({ debateId: 1 })],
  ['questions for pages', 'follow', () => ({ debateId: randomUUID(), after: 0 })],
  ['events that nobody knows', 'shout', () => ({})],
  ['pings', 'ping', () => ({ sent: 1 })],
  ['large messages', 'command', () => ({ ...issue(), more: 'x'.repeat(20_000) })],
])('answers or ends a flood of %s, and serves others', async (what, event, content) => {
  const { line } = await arrive(server.origin, 'Mal');
  const flood = Promise.allSettled(
    Array.from({ length: messages }, () => line.ask(event, content())),
  );
  let answered = 0;
  const over = flood.then((answers) => {
    answered = answers.filter(({ status }) => status === 'fulfilled').length;
    // Whoever is not answered has been cut off.
    expect(line.isOpen && answered < messages).toBe(false);
    expect(line.answeredTwice).toBe(0);
    line.hangUp();
  });
  await withstood(what, messages, over, () => `${answered} answered`);
});

it('ends connections that open and say nothing, and serves others', async () => {
  const lines = await Promise.all(
    Array.from({ length: connections }, () => Line.silent(server.origin)),
  );
  const closed = Promise.all(lines.map((line) => line.closed));
  await withstood('silent web sockets', connections, closed, () => 'all ended');
});

it('serves others while connections without a request stay open', async () => {
  const { hostname, port } = new URL(server.origin);
  const sockets = Array.from({ length: connections }, () => connect(Number(port), hostname));
  const opened = sockets.map((socket) => new Promise((done) => socket.once('connect', done)));
  await withstood('silent connections', connections, Promise.all(opened));
  for (const socket of sockets) socket.destroy();
});

it('ends connections that send frames of a mebibyte, and serves others', async () => {
  const runs = full ? 200 : 50;
  const frame = Buffer.alloc(1024 * 1024, 'x');
  const over = async () => {
    const line = await Line.silent(server.origin);
    line.send(frame);
    await line.closed;
  };
  // More at once would keep this process busy rather than the server.
  const wave = 10;
  const flood = async () => {
    for (let sent = 0; sent < runs; sent += wave)
      await Promise.all(Array.from({ length: wave }, over));
  };
  await withstood('frames of 1 MiB', runs, flood(), () => 'all ended');
});
