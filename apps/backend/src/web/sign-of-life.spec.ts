import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket as ServerSocket } from 'socket.io';
import { io } from 'socket.io-client';
import { askForSign } from './sign-of-life.js';
import type { RoomSocket } from './visitor.js';

let http: HttpServer;
let server: Server;
let url: string;

beforeAll(async () => {
  http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  server = new Server(http, { pingInterval: 60_000 });
});
afterAll(() => {
  http.closeAllConnections();
  return server.close();
});

it.each(['websocket', 'polling'])(
  'is given by any client that is asked for it, over %s',
  async (transport) => {
    const arrived = new Promise<ServerSocket>((met) => server.once('connection', met));
    const there = io(url, { transports: [transport], forceNew: true, reconnection: false });
    const here = await arrived;
    for (let asked = 0; asked < 3; asked++) {
      const sign = new Promise<string>((heard) =>
        here.conn.once('packet', ({ type }: { type: string }) => heard(type)),
      );
      askForSign(here as unknown as RoomSocket);
      expect(await sign).toBe('pong');
    }
    expect(here.connected).toBe(true);
    const gone = once(here.conn, 'close');
    there.disconnect();
    await gone;
  },
);
