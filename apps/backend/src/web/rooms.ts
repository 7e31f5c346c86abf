import { Injectable } from '@nestjs/common';
import type { Server, Socket } from 'socket.io';
import type { ClientToServer, DebateId, PersonId, ServerToClient } from '@crossbench/shared';

/** What the server knows of a connection. */
export interface Visitor {
  person: PersonId;
  sessionId: string;
  /** Bytes of the last message. */
  size: number;
}

export type RoomServer = Server<ClientToServer, ServerToClient, Record<string, never>, Visitor>;
export type RoomSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Visitor>;

const debatePrefix = 'debate:';
const sessionPrefix = 'session:';

export const roomOf = (debateId: DebateId): string => debatePrefix + debateId;

/** The room of all connections of one session. */
export const sessionRoomOf = (sessionId: string): string => sessionPrefix + sessionId;

/** The rooms of this node: which debates are shown here, and to whom. */
@Injectable()
export class Rooms {
  private server: RoomServer | null = null;

  open(server: RoomServer): void {
    this.server = server;
  }

  /** Debates that somebody on this node watches. */
  shown(): DebateId[] {
    return this.namesBehind(debatePrefix).map((id) => id as DebateId);
  }

  /** Sessions that are connected to this node. */
  sessions(): string[] {
    return this.namesBehind(sessionPrefix);
  }

  /** The people in one room, each once. */
  people(debateId: DebateId): ReadonlySet<PersonId> {
    const namespace = this.server?.of('/');
    const ids = namespace?.adapter.rooms.get(roomOf(debateId)) ?? [];
    const people = [...ids].map((id) => namespace?.sockets.get(id)?.data.person);
    return new Set(people.filter((person) => person !== undefined));
  }

  emit<E extends keyof ServerToClient>(
    debateId: DebateId,
    event: E,
    ...message: Parameters<ServerToClient[E]>
  ): void {
    this.server?.to(roomOf(debateId)).emit(event, ...message);
  }

  /** What may be lost on a slow line. */
  emitVolatile<E extends keyof ServerToClient>(
    debateId: DebateId,
    event: E,
    ...message: Parameters<ServerToClient[E]>
  ): void {
    this.server?.to(roomOf(debateId)).volatile.emit(event, ...message);
  }

  /** Ends the connections of a session that has ended. */
  expel(sessionId: string): void {
    this.server?.in(sessionRoomOf(sessionId)).disconnectSockets(true);
  }

  /** Lets people hear no more of one debate. */
  seeOut(debateId: DebateId, people: ReadonlySet<PersonId>): void {
    const namespace = this.server?.of('/');
    const room = roomOf(debateId);
    for (const id of [...(namespace?.adapter.rooms.get(room) ?? [])]) {
      const socket = namespace?.sockets.get(id);
      if (socket && people.has(socket.data.person)) void socket.leave(room);
    }
  }

  private namesBehind(prefix: string): string[] {
    const rooms = this.server?.of('/').adapter.rooms.keys() ?? [];
    return [...rooms].flatMap((room) =>
      room.startsWith(prefix) ? [room.slice(prefix.length)] : [],
    );
  }
}
