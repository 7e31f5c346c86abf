import type { RoomSocket } from './visitor.js';

/** What of Engine.IO is reached into. `sign-of-life.spec.ts` holds the installed version to it. */
interface Inside {
  sendPacket(type: 'ping'): void;
}

/**
 * Asks a connection whether it is still alive, out of turn. Every client answers such a question by itself, even
 * from a tab that sleeps; without it a connection that was cut off is noticed only after eighteen seconds.
 */
export function askForSign(socket: RoomSocket): void {
  (socket.conn as unknown as Inside).sendPacket('ping');
}
