import { once } from 'node:events';
import { Encoder, PacketType } from 'socket.io-parser';
import { WebSocket } from 'ws';

/** How long an answer may take, ms. */
const patience = 3_000;

interface Asked {
  readonly done: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** A connection to the server by which anything at all can be sent, frame by frame. */
export class Line {
  /** Every text frame that came, in order. */
  readonly heard: string[] = [];
  readonly closed: Promise<void>;
  private readonly encoder = new Encoder();
  private readonly waiting = new Map<number, Asked>();
  private readonly answers = new Map<number, number>();
  private lastId = 0;

  private constructor(private readonly socket: WebSocket) {
    this.closed = new Promise((done) => socket.once('close', () => done()));
    void this.closed.then(() => this.giveUp(new Error('The connection was closed.')));
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => this.hear(data.toString()));
  }

  /** A web socket on which nothing was said yet. */
  static async silent(origin: string, query = 'EIO=4&transport=websocket'): Promise<Line> {
    const address = `${origin.replace('http', 'ws')}/socket.io/?${query}`;
    const socket = new WebSocket(address, { maxPayload: 16 * 1024 * 1024 });
    const line = new Line(socket);
    await once(socket, 'open');
    return line;
  }

  /** A connection of somebody whom the server has recognised. */
  static async open(origin: string, token: string): Promise<Line> {
    const line = await Line.silent(origin);
    line.send(`40${JSON.stringify({ token })}`);
    await line.hears((frame) => frame.startsWith('40'));
    return line;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Sends one frame, or a part of one. */
  send(frame: string | Buffer, { last = true } = {}): void {
    if (this.isOpen) this.socket.send(frame, { fin: last });
  }

  /** Sends an event that wants no answer. */
  tell(event: unknown, ...content: readonly unknown[]): void {
    this.emit(event, content);
  }

  /** Sends an event, and waits for its answer. */
  ask(event: unknown, ...content: readonly unknown[]): Promise<unknown> {
    return this.answered(() => this.emit(event, content, this.lastId));
  }

  /** The answer to the next message, which `send` sends with the number that it is given. */
  async answered(send: (id: number) => void): Promise<unknown> {
    const id = ++this.lastId;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<unknown>((done, failed) => {
        timer = setTimeout(() => failed(new Error(`No answer in ${patience} ms.`)), patience);
        this.waiting.set(id, { done, failed });
        if (this.isOpen) send(id);
        else failed(new Error('The connection was closed.'));
      });
    } finally {
      clearTimeout(timer);
      this.waiting.delete(id);
    }
  }

  /** How many messages were answered more than once. */
  get answeredTwice(): number {
    return [...this.answers.values()].filter((times) => times > 1).length;
  }

  get answeredInAll(): number {
    return this.answers.size;
  }

  async hears(wanted: (frame: string) => boolean): Promise<void> {
    while (!this.heard.some(wanted)) await once(this.socket, 'message');
  }

  hangUp(): void {
    this.socket.terminate();
  }

  private emit(event: unknown, content: readonly unknown[], id?: number): void {
    const data = [event, ...content];
    const packet = { type: PacketType.EVENT, nsp: '/', data, ...(id !== undefined && { id }) };
    const [text, ...attached] = this.encoder.encode(packet) as [string, ...Buffer[]];
    this.send(`4${text}`);
    for (const bytes of attached) this.send(bytes);
  }

  private hear(frame: string): void {
    this.heard.push(frame);
    if (this.heard.length > 1_000) this.heard.splice(0, 500);
    if (frame === '2') this.send('3');
    const [, digits, json] = /^43(\d+)(\[.*)$/s.exec(frame) ?? [];
    if (digits === undefined || json === undefined) return;
    const id = Number(digits);
    this.answers.set(id, (this.answers.get(id) ?? 0) + 1);
    this.waiting.get(id)?.done((JSON.parse(json) as unknown[])[0]);
  }

  private giveUp(error: Error): void {
    for (const { failed } of this.waiting.values()) failed(error);
  }
}
