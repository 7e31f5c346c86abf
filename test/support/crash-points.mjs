// Loaded before the server by a test: on SIGUSR2 it is armed, and dies at the next occasion at CRASH_POINT.
import { EventLog } from '../../apps/backend/dist/debates/event-log.js';
import { Rooms } from '../../apps/backend/dist/web/rooms.js';

const { append } = EventLog.prototype;
const { emit } = Rooms.prototype;
const { CRASH_POINT } = process.env;
let armed = false;
let silenced = false;

process.on('SIGUSR2', () => (armed = true));

const dies = (point, lines) =>
  armed && CRASH_POINT === point && lines.some(({ commandId }) => commandId !== null);
const die = () => process.kill(process.pid, 'SIGKILL');

EventLog.prototype.append = async function (batch) {
  if (dies('before-append', batch.lines)) die();
  await append.call(this, batch);
  if (dies('before-acknowledging', batch.lines)) die();
};

Rooms.prototype.emit = function (debateId, event, content) {
  if (event === 'recorded' && (silenced || dies('before-announcing', content.events))) {
    // The room never hears of it; whoever sent it gets the answer that is on its way.
    if (!silenced) setTimeout(die, 5);
    silenced = true;
    return;
  }
  emit.call(this, debateId, event, content);
};
