import { Injectable } from '@nestjs/common';
import type { DebateId, PersonId, ServerToClient } from '@crossbench/shared';
import { FanOut } from './fan-out.js';
import { message } from './message.js';
import type { RoomSocket } from './visitor.js';

/** The rooms of this node: which debates are shown here, and to whom. */
@Injectable()
export class Rooms {
  private readonly fanOut = new FanOut();
  private readonly debates = new Map<DebateId, Set<RoomSocket>>();
  private readonly bySession = new Map<string, Set<RoomSocket>>();

  /** A connection whose person is known; it is forgotten when it ends. */
  welcome(socket: RoomSocket): void {
    const { sessionId } = socket.data;
    place(this.bySession, sessionId, socket);
    socket.once('disconnect', () => {
      remove(this.bySession, sessionId, socket);
      for (const debateId of this.debates.keys()) this.leave(debateId, socket);
    });
  }

  enter(debateId: DebateId, socket: RoomSocket): void {
    if (socket.connected) place(this.debates, debateId, socket);
  }

  leave(debateId: DebateId, socket: RoomSocket): void {
    remove(this.debates, debateId, socket);
  }

  /** Debates that somebody on this node watches. */
  shown(): DebateId[] {
    return [...this.debates.keys()];
  }

  /** Sessions that are connected to this node. */
  sessions(): string[] {
    return [...this.bySession.keys()];
  }

  /** The people in one room, each once. */
  people(debateId: DebateId): ReadonlySet<PersonId> {
    return new Set([...(this.debates.get(debateId) ?? [])].map(({ data }) => data.person));
  }

  /** Says something to a room, after whatever is being done now. */
  emit<E extends keyof ServerToClient>(
    debateId: DebateId,
    event: E,
    content: Parameters<ServerToClient[E]>[0],
  ): void {
    const room = this.debates.get(debateId);
    if (room) this.fanOut.say(room, message(event, content, false));
  }

  /** What may be lost on a slow line. */
  emitVolatile<E extends keyof ServerToClient>(
    debateId: DebateId,
    event: E,
    content: Parameters<ServerToClient[E]>[0],
  ): void {
    const room = this.debates.get(debateId);
    if (room) this.fanOut.say(room, message(event, content, true));
  }

  /** Ends the connections of a session that has ended. */
  expel(sessionId: string): void {
    for (const socket of [...(this.bySession.get(sessionId) ?? [])]) socket.disconnect(true);
  }

  /** Lets people hear no more of one debate. */
  seeOut(debateId: DebateId, people: ReadonlySet<PersonId>): void {
    for (const socket of [...(this.debates.get(debateId) ?? [])]) {
      if (people.has(socket.data.person)) this.leave(debateId, socket);
    }
  }
}

function place<K>(places: Map<K, Set<RoomSocket>>, key: K, socket: RoomSocket): void {
  const there = places.get(key) ?? new Set();
  there.add(socket);
  places.set(key, there);
}

function remove<K>(places: Map<K, Set<RoomSocket>>, key: K, socket: RoomSocket): void {
  const there = places.get(key);
  if (there?.delete(socket) && there.size === 0) places.delete(key);
}
