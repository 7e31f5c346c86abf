import type { Server, Socket } from 'socket.io';
import type { ClientToServer, PersonId, ServerToClient } from '@crossbench/shared';

/** What the server knows of a connection. */
export interface Visitor {
  person: PersonId;
  sessionId: string;
  /** When anything was last heard on it, by the process's monotonic clock. */
  heardAt: number;
  /** Bytes of the last message. */
  size: number;
}

export type RoomServer = Server<ClientToServer, ServerToClient, Record<string, never>, Visitor>;
export type RoomSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Visitor>;
