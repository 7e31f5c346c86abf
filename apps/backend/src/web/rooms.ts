import { Injectable } from '@nestjs/common';
import type { DebateId, OpenReports, PersonId, SentOut, ServerToClient } from '@crossbench/shared';
import { FanOut } from './fan-out.js';
import { message } from './message.js';
import { Room } from './room.js';
import { askForSign } from './sign-of-life.js';
import type { RoomSocket } from './visitor.js';

/** The rooms of this node: which debates are shown here, and to whom. */
@Injectable()
export class Rooms {
  private readonly fanOut = new FanOut();
  private readonly debates = new Map<DebateId, Room>();
  private readonly bySession = new Map<string, Set<RoomSocket>>();

  /** A connection whose person is known; it is forgotten when it ends. */
  welcome(socket: RoomSocket): void {
    const { sessionId } = socket.data;
    const together = this.bySession.get(sessionId) ?? new Set();
    this.bySession.set(sessionId, together.add(socket));
    socket.once('disconnect', () => {
      together.delete(socket);
      if (together.size === 0) this.bySession.delete(sessionId);
      for (const debateId of this.debates.keys()) this.leave(debateId, socket);
    });
  }

  enter(debateId: DebateId, socket: RoomSocket): void {
    if (!socket.connected) return;
    const room = this.debates.get(debateId) ?? new Room();
    this.debates.set(debateId, room);
    room.enter(socket);
  }

  leave(debateId: DebateId, socket: RoomSocket): void {
    const room = this.debates.get(debateId);
    room?.leave(socket);
    if (room?.empty) this.debates.delete(debateId);
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
    const people = new Set<PersonId>();
    for (const { data } of this.debates.get(debateId)?.sockets() ?? []) people.add(data.person);
    return people;
  }

  /** How long ago each of these people was last heard in a room, ms; only those who are in it. */
  heardAgo(debateId: DebateId, people: ReadonlySet<PersonId>): Map<PersonId, number> {
    const now = performance.now();
    const ago = new Map<PersonId, number>();
    for (const { person, heardAt } of this.connectionsOf(debateId, people).map(
      ({ data }) => data,
    )) {
      ago.set(person, Math.min(ago.get(person) ?? Infinity, now - heardAt));
    }
    return ago;
  }

  /** Asks these people's connections in a room for a sign of life. */
  callOut(debateId: DebateId, people: ReadonlySet<PersonId>): void {
    for (const socket of this.connectionsOf(debateId, people)) askForSign(socket);
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

  /** Says something to some of those in a room; it may be lost on a slow line. */
  tell(
    debateId: DebateId,
    people: ReadonlySet<PersonId>,
    event: 'reports',
    content: OpenReports,
  ): void {
    for (const socket of this.debates.get(debateId)?.sockets() ?? []) {
      if (people.has(socket.data.person)) socket.volatile.emit(event, content);
    }
  }

  /** Tells people that they have to leave a room, and lets them hear no more of it. */
  sendOut(debateId: DebateId, people: ReadonlySet<PersonId>, kind: SentOut['kind']): void {
    for (const socket of this.debates.get(debateId)?.sockets() ?? []) {
      if (people.has(socket.data.person)) socket.emit('sent-out', { debateId, kind });
    }
    this.seeOut(debateId, people);
  }

  /** Lets people hear no more of one debate. */
  seeOut(debateId: DebateId, people: ReadonlySet<PersonId>): void {
    for (const socket of this.connectionsOf(debateId, people)) this.leave(debateId, socket);
  }

  private connectionsOf(debateId: DebateId, people: ReadonlySet<PersonId>): RoomSocket[] {
    const sockets = [...(this.debates.get(debateId)?.sockets() ?? [])];
    return sockets.filter(({ data }) => people.has(data.person));
  }
}
