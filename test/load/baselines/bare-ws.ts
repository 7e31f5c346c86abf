import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { lineOf, type Taken } from './line.js';
import { listen } from './ready.js';

/** The least that can be done with ws: one ready buffer for all who listen. It checks, decides and keeps nothing. */
const server = createServer();
const rooms = new Map<string, Set<WebSocket>>();
const seqs = new Map<string, number>();

new WebSocketServer({ server }).on('connection', (socket: WebSocket) => {
  socket.on('message', (data: Buffer) => {
    const message = data.toString();
    const begin = message.indexOf('[');
    const answer = (content: unknown) =>
      socket.send(`43${message.slice(2, begin)}[${JSON.stringify(content)}]`);
    const [event, content] = JSON.parse(message.slice(begin)) as [string, Taken];
    if (event === 'follow') {
      room(content.debateId).add(socket);
      answer({ ok: true });
    } else {
      answer({ ok: true, value: { seq: say(content) } });
    }
  });
  socket.send('0');
});

function room(debateId: string): Set<WebSocket> {
  const there = rooms.get(debateId) ?? new Set();
  rooms.set(debateId, there);
  return there;
}

function say(taken: Taken): number {
  const { debateId } = taken;
  const seq = (seqs.get(debateId) ?? 0) + 1;
  seqs.set(debateId, seq);
  const said = ['recorded', { debateId, events: [lineOf(taken, seq)] }];
  const ready = Buffer.from(`42${JSON.stringify(said)}`);
  for (const listener of room(debateId)) listener.send(ready, { binary: false });
  return seq;
}

listen(server);
