import type { Socket } from 'node:net';
import type { Message } from './message.js';
import type { RoomSocket } from './visitor.js';

/** Bytes that may wait for a slow reader before its connection is ended; it comes back and asks for the rest. */
const mostBytes = 1024 * 1024;

/** Packets that may wait where the bytes cannot be counted: while a connection begins, or over polling. */
const mostPackets = 256;

/** What of Engine.IO and ws is reached into. `wire.spec.ts` holds the installed versions to it. */
interface Inside {
  readonly readyState: string;
  readonly writeBuffer: readonly unknown[];
  readonly transport: {
    readonly name: string;
    readonly socket?: { readonly readyState: number; readonly _socket?: Socket };
  };
}

const open = 1;

/** Messages that leave together. */
export interface Bundle {
  readonly messages: readonly Message[];
  readonly bytes: Buffer;
  /** Without what may be lost. */
  readonly firm: Buffer;
}

export function bundle(messages: readonly Message[]): Bundle {
  const bytes = joined(messages);
  const kept = messages.filter(({ volatile }) => !volatile);
  return { messages, bytes, firm: kept.length === messages.length ? bytes : joined(kept) };
}

/**
 * Sends a bundle to one connection: as one write to its TCP socket where nothing waits before it, which costs
 * half of the ordinary way; the ordinary way otherwise. Whoever reads too slowly is disconnected.
 */
export function send(socket: RoomSocket, { messages, bytes, firm }: Bundle): void {
  const inside = socket.conn as unknown as Inside;
  const tcp = directly(inside);
  if (tcp) {
    const waiting = tcp.writableLength;
    if (waiting > mostBytes) tcp.destroy();
    else if (waiting === 0) tcp.write(bytes);
    else if (firm.length > 0) tcp.write(firm);
    return;
  }
  if (inside.writeBuffer.length > mostPackets) return void socket.conn.close(true);
  for (const { text, volatile } of messages) {
    if (!volatile || inside.writeBuffer.length === 0) socket.conn.write(text, { compress: false });
  }
}

/** The TCP socket of a web socket before which nothing waits; null where there is none. */
function directly({ readyState, writeBuffer, transport }: Inside): Socket | null {
  if (readyState !== 'open' || writeBuffer.length > 0 || transport.name !== 'websocket')
    return null;
  const { socket } = transport;
  return socket?.readyState === open ? (socket._socket ?? null) : null;
}

const joined = (messages: readonly Message[]): Buffer => {
  const [first, ...more] = messages.map(({ frame }) => frame);
  return first && more.length === 0 ? first : Buffer.concat(messages.map(({ frame }) => frame));
};
