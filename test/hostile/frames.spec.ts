import fc from 'fast-check';
import { note } from './figures.js';
import { Line } from './line.js';
import { nastyTexts, nastyValues } from './nasty.js';
import { hold, socketRuns } from './runs.js';
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

type Sending = string | Buffer | ((line: Line) => void);

const placeholder = '{"_placeholder":true,"num":0}';
const deep = '['.repeat(20_000) + placeholder + ']'.repeat(20_000);
const ping = '["ping",{"sent":1}]';

function fragments(count: number, end: boolean) {
  return (line: Line) => {
    for (let i = 0; i < count; i++) line.send('4', { last: end && i === count - 1 });
  };
}

const inTurn =
  (...frames: readonly (string | Buffer)[]) =>
  (line: Line) =>
    frames.forEach((frame) => line.send(frame));

const broken: readonly (readonly [string, Sending])[] = [
  ['nothing', ''],
  ['an opening of its own', '0{"sid":"x"}'],
  ['a goodbye of Engine.IO', '1'],
  ['a ping of the wrong side', '2probe'],
  ['pongs that nobody asked for', inTurn('3', '3', '3')],
  ['a message without a packet', '4'],
  ['an upgrade', '5'],
  ['a noop', '6'],
  ['a type that does not exist', '7'],
  ['a letter', 'x'],
  ['a nought', '\0'],
  ['bytes in base 64', 'bAAAA'],
  ['bytes that were not announced', Buffer.from([1, 2, 3])],
  ['no bytes at all', Buffer.alloc(0)],
  ['a second CONNECT', '40'],
  ['a CONNECT with another token', '40{"token":"x"}'],
  ['a CONNECT to a room that is not there', '40/admin,'],
  ['a CONNECT to a prototype', '40/__proto__,{}'],
  ['a CONNECT to a very long name', `40/${'x'.repeat(50_000)},`],
  ['a DISCONNECT', '41'],
  ['a DISCONNECT from elsewhere', '41/admin,'],
  ['an event without a name', '42[]'],
  ['an event without a body', '42'],
  ['half an event', '42["command",{"debateId"'],
  ['an event that is an object', '42{"0":"command"}'],
  ['an event that is a text', '42"command"'],
  ['an event with a name that is an object', '42[{"toString":1}]'],
  ['an event with a name that is null', '421[null]'],
  ['an event elsewhere', `42/admin,1${ping}`],
  ['an event with a reserved name', '421["disconnect"]'],
  ['an event that listens', '421["newListener",1,2]'],
  ['an event with a negative number', `42-1${ping}`],
  ['an event with a huge number', `42${'9'.repeat(400)}${ping}`],
  ['one number twice', inTurn(`427${ping}`, `427${ping}`)],
  ['an answer that nobody waits for', '431[]'],
  ['an answer with a huge number', `43${'9'.repeat(30)}[1]`],
  ['an answer that is no list', '431{}'],
  ['an error of its own', '44{"message":"x"}'],
  ['bytes of unknown number', `45-["ping",${placeholder}]`],
  ['bytes that never come', `451-1["ping",${placeholder}]`],
  ['10,000 announced attachments', `4510000-1["ping",${placeholder}]`],
  ['endless announced attachments', `45${'9'.repeat(30)}-1["ping",${placeholder}]`],
  ['a negative number of attachments', `45-1-1["ping",${placeholder}]`],
  ['text instead of bytes', inTurn(`451-1["ping",${placeholder}]`, '42["ping"]')],
  [
    'more bytes than announced',
    inTurn(`451-1["ping",${placeholder}]`, Buffer.from('a'), Buffer.from('b')),
  ],
  ['bytes deep below', inTurn(`451-1["ping",${deep}]`, Buffer.from('a'))],
  [
    'bytes at a place that is not there',
    inTurn(`451-1["ping",{"_placeholder":true,"num":7}]`, Buffer.from('a')),
  ],
  [
    'bytes at a place that is a word',
    inTurn(`451-1["ping",{"_placeholder":true,"num":"length"}]`, Buffer.from('a')),
  ],
  ['an answer with bytes', inTurn(`461-1[${placeholder}]`, Buffer.from('a'))],
  ['a packet that does not exist', '49'],
  ['JSON that is deep', `421["ping",${'['.repeat(60_000)}${']'.repeat(60_000)}]`],
  ['JSON that is deep and does not end', `421["ping",${'['.repeat(200_000)}`],
  ['a text frame of more than 256 KiB', `421["ping","${'x'.repeat(256 * 1024)}"]`],
  ['a binary frame of more than 256 KiB', Buffer.alloc(256 * 1024 + 1)],
  ['a frame in 20,000 parts', fragments(20_000, true)],
  ['a frame in parts that does not end', fragments(1_000, false)],
];

/** Sends it, and waits until the connection is ended or goes on; a second is the most. */
async function afterwards(line: Line, sending: Sending): Promise<'ended' | 'served'> {
  const began = performance.now();
  if (typeof sending === 'function') sending(line);
  else line.send(sending);
  expect(await guest.line.ask('ping', { sent: 2 })).toMatchObject({ received: 2 });
  const served = line.ask('ping', { sent: 1 }).then(
    () => 'served' as const,
    () => 'ended' as const,
  );
  const outcome = await Promise.race([served, line.closed.then(() => 'ended' as const)]);
  if (outcome === 'ended') await line.closed;
  expect(performance.now() - began).toBeLessThan(1_000);
  return outcome;
}

it.each(broken)(
  'ends or goes on with a connection that sends %s, and serves others',
  async (_, sending) => {
    const line = await Line.open(server.origin, guest.token);
    await afterwards(line, sending);
    line.hangUp();
  },
);

it('ends a connection that connects again and again', async () => {
  const line = await Line.open(server.origin, guest.token);
  for (let i = 0; i < 200; i++) line.send(`40${JSON.stringify({ token: guest.token })}`);
  await line.closed;
});

const head = fc.oneof(
  fc.constantFrom(
    '40',
    '41',
    '42',
    '421',
    '43',
    '44',
    '45',
    '451-',
    '452-7',
    '46',
    '47',
    '2',
    '3',
    '',
  ),
  fc.stringMatching(/^[0-9b]{1,3}$/),
);
const body = fc.oneof(
  fc.array(nastyValues, { maxLength: 3 }).map((values) => JSON.stringify(values)),
  fc
    .tuple(fc.constantFrom('command', 'follow', 'ping', 'draft', 'leave'), nastyValues)
    .map((event) => JSON.stringify(event)),
  nastyTexts,
  fc.constantFrom('/', '/admin,', '/,', ',', '-', '[', '{', '"', ping, placeholder),
);
const frame = fc
  .tuple(head, fc.array(body, { minLength: 1, maxLength: 3 }))
  .map(([first, rest]) => first + rest.join(''));

it('ends or goes on with a connection that sends any frames', async () => {
  let line = await Line.open(server.origin, guest.token);
  let served = 0;
  const took: number[] = [];
  await hold(
    fc.oneof(
      frame,
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    ),
    socketRuns,
    async (sent) => {
      const began = performance.now();
      if ((await afterwards(line, sent)) === 'served') served++;
      else line = await Line.open(server.origin, guest.token);
      took.push(performance.now() - began);
    },
  );
  line.hangUp();
  note('Frames', {
    what: 'any frames',
    runs: took.length,
    accepted: served,
    took,
    note: 'taken: the connection goes on',
  });
});

it.each([
  ['an event', `42${ping}`],
  ['no token', '40'],
  ['a token that is a number', '40{"token":7}'],
  ['a token that is an object', '40{"token":{"toString":null}}'],
  ['a token that nobody has', '40{"token":"nobody"}'],
  ['a token with a nought', '40{"token":"\\u0000"}'],
  ['a prototype', '40{"__proto__":{"token":"x"}}'],
  ['a list', '40[]'],
  ['null', '40null'],
  ['half an object', '40{"token"'],
])('turns away who begins with %s', async (_, begin) => {
  const line = await Line.silent(server.origin);
  const began = performance.now();
  line.send(begin);
  await Promise.race([line.closed, line.hears((heard) => heard.startsWith('44'))]);
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(line.heard.join('')).not.toMatch(/node_modules|\bat .*:\d+|nobody/);
  line.hangUp();
});

it.each([
  'EIO=3&transport=websocket',
  'EIO=5&transport=websocket',
  'transport=websocket',
  'EIO=4',
  'EIO=4&transport=__proto__',
  'EIO=4&transport=webtransport',
  'EIO=4&transport=websocket&sid=__proto__',
  'EIO=4&transport=websocket&sid=nobody',
  'EIO[]=4&transport[]=websocket',
  '',
])('opens no web socket for “%s”, or ends it at once', async (query) => {
  const began = performance.now();
  await Line.silent(server.origin, query).then(
    ({ closed }) => closed,
    () => undefined,
  );
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(await guest.line.ask('ping', { sent: 3 })).toMatchObject({ received: 3 });
});

it.each([
  ['GET', 'EIO=3&transport=polling', undefined],
  ['GET', 'EIO=4&transport=polling&sid=constructor', undefined],
  ['POST', 'EIO=4&transport=polling', '40'],
  ['POST', 'EIO=4&transport=polling&sid=toString', '40'],
  ['PUT', 'EIO=4&transport=polling', ''],
  ['DELETE', 'EIO=4&transport=polling&sid=__proto__', undefined],
])('refuses to be polled by %s with %s', async (method, query, body) => {
  const response = await fetch(`${server.origin}/socket.io/?${query}`, {
    method,
    ...(body !== undefined && { body }),
  });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toMatch(/node_modules|\bat .*:\d+/);
});

it.each(['', '\x1e\x1e', '4', '9', 'x'.repeat(300_000), 'b!!!', '40\x1e42["ping"'])(
  'ends or goes on with a polling client that posts badly',
  async (posted) => {
    const address = `${server.origin}/socket.io/?EIO=4&transport=polling`;
    const opened = await (await fetch(address)).text();
    const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
    const response = await fetch(`${address}&sid=${sid}`, { method: 'POST', body: posted });
    expect([200, 400, 413]).toContain(response.status);
    expect(await guest.line.ask('ping', { sent: 4 })).toMatchObject({ received: 4 });
    await fetch(`${address}&sid=${sid}`, { method: 'POST', body: '1' });
  },
);
