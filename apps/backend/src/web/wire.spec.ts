import { jest } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo, Socket as TcpSocket } from 'node:net';
import { Server, type Socket as ServerSocket } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { Decoder } from 'socket.io-parser';
import { message } from './message.js';
import { Prepared, PreparingEncoder } from './prepared.js';
import type { RoomSocket } from './visitor.js';
import { bundle, send } from './wire.js';

let http: HttpServer;
let server: Server;
let url: string;
const visitors: Socket[] = [];

beforeAll(async () => {
  http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  server = new Server(http, { parser: { Encoder: PreparingEncoder, Decoder } });
});
afterEach(() => visitors.splice(0).forEach((visitor) => visitor.disconnect()));
afterAll(() => {
  http.closeAllConnections();
  return server.close();
});

/** A connection as both ends see it. */
async function connected(transport: 'websocket' | 'polling') {
  const arrived = new Promise<ServerSocket>((met) => server.once('connection', met));
  const there = io(url, { transports: [transport], forceNew: true, reconnection: false });
  visitors.push(there);
  const usual = await arrived;
  return { here: usual as unknown as RoomSocket, usual, there };
}

/** Everything that a visitor hears, until as many messages as are expected. */
const heard = (there: Socket, count: number) =>
  new Promise<unknown[]>((done) => {
    const messages: unknown[] = [];
    there.on('said', (content: unknown) => {
      if (messages.push(content) === count) done(messages);
    });
  });

const tcpOf = (here: RoomSocket): TcpSocket =>
  (here.conn as unknown as { transport: { socket: { _socket: TcpSocket } } }).transport.socket
    ._socket;

const said = [
  message('said', { text: 'short' }, false),
  message('said', { text: 'long, with … and 🎙 '.repeat(20) }, false),
  message('said', { text: 'x'.repeat(70_000) }, true),
];
const contents = said.map(({ text }) => (JSON.parse(text.slice(1)) as unknown[])[1]);

it('writes straight to the TCP socket of a web socket, all messages in one go', async () => {
  const { here, there } = await connected('websocket');
  const hearing = heard(there, 3);
  const write = jest.spyOn(tcpOf(here), 'write');
  const usual = jest.spyOn(here.conn, 'write');
  send(here, bundle(said));
  expect(await hearing).toEqual(contents);
  expect(write).toHaveBeenCalledTimes(1);
  expect(usual).not.toHaveBeenCalled();
});

it('keeps its place among messages that go the usual way', async () => {
  const { here, usual, there } = await connected('websocket');
  const hearing = heard(there, 5);
  usual.emit('said', 1);
  send(here, bundle(said));
  usual.emit('said', 2);
  expect(await hearing).toEqual([1, ...contents, 2]);
});

it('goes the usual way where there is no web socket', async () => {
  const { here, there } = await connected('polling');
  const hearing = heard(there, 2);
  send(here, bundle(said));
  expect(await hearing).toEqual(contents.slice(0, 2));
});

it('leaves out what may be lost while something waits, and ends a connection that does not read', async () => {
  const { here } = await connected('websocket');
  const tcp = tcpOf(here);
  const gone = new Promise((done) => here.once('disconnect', done));
  tcp.cork();
  const [firm, lossy] = [bundle(said.slice(0, 2)), bundle(said)];
  for (const each of [firm, lossy]) send(here, each);
  expect(tcp.writableLength).toBe(2 * firm.bytes.length);
  tcp.write(Buffer.alloc(2 * 1024 * 1024));
  send(here, firm);
  expect(await gone).toBe('transport close');
});

it('sends a prepared answer as it would send any other', async () => {
  const { here, there } = await connected('websocket');
  const page = { events: [1, 'two'], seq: 2 };
  here.on(
    'follow' as never,
    ((_: unknown, answer: (reply: unknown) => void) => answer(new Prepared(page))) as never,
  );
  expect(await there.emitWithAck('follow', {})).toEqual({ ok: true, value: page });
});
