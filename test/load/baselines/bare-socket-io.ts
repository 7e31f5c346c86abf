import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { lineOf, type Taken } from './line.js';
import { listen } from './ready.js';

/** Socket.IO with its default settings. It checks, decides and keeps nothing. */
const server = createServer();
const io = new Server(server);
const seqs = new Map<string, number>();

type Answer = (content: unknown) => void;

io.on('connection', (socket) => {
  socket.on('follow', async ({ debateId }: Taken, answer: Answer) => {
    await socket.join(debateId);
    answer({ ok: true });
  });
  socket.on('command', (taken: Taken, answer: Answer) => {
    const { debateId } = taken;
    const seq = (seqs.get(debateId) ?? 0) + 1;
    seqs.set(debateId, seq);
    io.to(debateId).emit('recorded', { debateId, events: [lineOf(taken, seq)] });
    answer({ ok: true, value: { seq } });
  });
});

listen(server);
