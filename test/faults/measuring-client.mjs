// A client in a process of its own: measures the server's time as the screens do, and tells it when asked.
import { performance } from 'node:perf_hooks';
import { io } from 'socket.io-client';
import { better, offsetOf } from '../../apps/frontend/src/app/connection/clock-offset.ts';

const [origin, token] = process.argv.slice(2);
const socket = io(origin, { auth: { token }, transports: ['websocket'] });
let best = null;

for (let ping = 0; ping < 5; ping++) {
  const sent = performance.now();
  const { now } = await socket.timeout(5_000).emitWithAck('ping', { sent });
  best = better(best, offsetOf({ sent, received: performance.now(), serverNow: now }));
}
process.on('message', () => {
  process.send({ serverTime: performance.now() + best.offset, wall: Date.now() });
});
process.on('disconnect', () => process.exit());
process.send('measured');
