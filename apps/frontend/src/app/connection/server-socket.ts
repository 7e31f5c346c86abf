import { InjectionToken } from '@angular/core';
import type { ClientToServer, ServerToClient } from '@crossbench/shared';
import { io, type Socket } from 'socket.io-client';

export type ServerSocket = Socket<ServerToClient, ClientToServer>;

/** The one socket of this tab; the session's cookie says whose it is. */
export const serverSocket = new InjectionToken<ServerSocket>('the socket to the server', {
  providedIn: 'root',
  factory: () =>
    io({
      transports: ['websocket'],
      autoConnect: false,
      // An attempt that nobody answers is given up for the next one.
      timeout: 8_000,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
      randomizationFactor: 0.5,
    }),
});
