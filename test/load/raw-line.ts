import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** How a server is spoken to: Socket.IO over a web socket, or the same messages over a bare one. */
export type Manner = 'socket.io' | 'bare';

export interface Place {
  readonly port: number;
  readonly manner: Manner;
}

const [text, bye] = [1, 8];

/**
 * A client that costs next to nothing, so that the server is what is measured: it takes a web socket's frames
 * (RFC 6455) from a TCP connection and hands their bytes on as they are.
 */
export class RawLine {
  private rest: Buffer | null = null;
  private readonly answers = new Map<number, (answer: string) => void>();
  private asked = 0;
  private opened: (() => void) | null = null;

  private constructor(
    private readonly socket: Socket,
    private readonly place: Place,
    private readonly token: string,
    private readonly heard: (event: Buffer) => void,
  ) {}

  /** Connects, and is let in; `heard` gets what the server says unasked, as bytes that it may not keep. */
  static async open(
    place: Place,
    token: string,
    heard: (event: Buffer) => void = () => undefined,
  ): Promise<RawLine> {
    const socket = connect(place.port, '127.0.0.1').setNoDelay();
    await once(socket, 'connect');
    const line = new RawLine(socket, place, token, heard);
    await new Promise<void>((done, failed) => {
      line.opened = done;
      socket.once('close', () => failed(new Error('The server has hung up.')));
      socket.once('error', failed);
      socket.on('data', (chunk) => line.take(chunk));
      socket.write(upgrade(place));
    });
    return line;
  }

  /** Asks, and gives the answer's JSON, still as text. */
  ask(event: string, content: unknown): Promise<string> {
    const id = this.asked++;
    return new Promise((answer) => {
      this.answers.set(id, answer);
      this.say(`2${id}${JSON.stringify([event, content])}`);
    });
  }

  hangUp(): void {
    this.socket.removeAllListeners('close').destroy();
  }

  private say(packet: string): void {
    this.send(`4${packet}`);
  }

  private send(message: string): void {
    this.socket.write(frameOf(message));
  }

  private take(chunk: Buffer): void {
    let bytes = this.rest ? Buffer.concat([this.rest, chunk]) : chunk;
    for (;;) {
      const found = firstFrame(bytes);
      if (!found) break;
      bytes = bytes.subarray(found.end);
      if (found.opcode === text || found.opcode === 0) this.hear(found.content);
      else if (found.opcode === bye) this.socket.destroy();
    }
    this.rest = bytes.length > 0 ? bytes : null;
  }

  /** Engine.IO puts a digit before every message, Socket.IO another one. */
  private hear(content: Buffer): void {
    const [kind, packet] = content;
    if (kind === four && packet === two) this.heard(content);
    else if (kind === four && packet === three) this.answered(content.toString('latin1'));
    else if (kind === two) this.send('3');
    else if (kind === zero) this.enter();
    else if (kind === four && packet === zero) this.opened?.();
    else throw new Error(`The server says: ${content.toString()}`);
  }

  private enter(): void {
    if (this.place.manner === 'bare') this.opened?.();
    else this.say(`0${JSON.stringify({ token: this.token })}`);
  }

  private answered(content: string): void {
    const begin = content.indexOf('[');
    const id = Number(content.slice(2, begin));
    this.answers.get(id)?.(content.slice(begin + 1, -1));
    this.answers.delete(id);
  }
}

const [zero, two, three, four] = Buffer.from('0234');

const upgrade = ({ port, manner }: Place): string =>
  [
    `GET ${manner === 'bare' ? '/' : '/socket.io/?EIO=4&transport=websocket'} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    '\r\n',
  ].join('\r\n');

/** A client has to mask its frames; a mask of nothing leaves the text as it is. */
function frameOf(message: string): Buffer {
  const content = Buffer.from(message);
  const long = content.length >= 126;
  const head = Buffer.alloc(long ? 8 : 6);
  head[0] = 0x80 | text;
  head[1] = 0x80 | (long ? 126 : content.length);
  if (long) head.writeUInt16BE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** The first whole frame of some bytes; the answer to the upgrade counts as one without content. */
function firstFrame(bytes: Buffer): { opcode: number; content: Buffer; end: number } | null {
  const [first = 0, second = 0] = bytes;
  if (first === h) {
    const end = bytes.indexOf('\r\n\r\n') + 4;
    return end < 4 ? null : { opcode: -1, content: bytes.subarray(0, 0), end };
  }
  const length = second & 0x7f;
  const head = length < 126 ? 2 : length === 126 ? 4 : 10;
  if (bytes.length < head) return null;
  const size = head === 2 ? length : head === 4 ? bytes.readUInt16BE(2) : bytes.readUInt32BE(6);
  const end = head + size;
  return bytes.length < end
    ? null
    : { opcode: first & 0x0f, content: bytes.subarray(head, end), end };
}

const [h] = Buffer.from('H');
