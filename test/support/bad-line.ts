import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** How often a slow line passes something on, ms. */
const tick = 50;

/** One connection over the line. */
interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  /** What came from the server and waits for its turn. */
  readonly waiting: Buffer[];
}

/** A line between clients and a server that can be made bad: it loses all life without being cut, or slows down. */
export class BadLine {
  private readonly pairs = new Set<Pair>();
  private dead = false;
  private bytesPerSecond = Infinity;

  private constructor(
    private readonly listener: Server,
    private readonly port: number,
  ) {
    listener.on('connection', (client: Socket) => this.join(client));
    setInterval(() => this.drip(), tick).unref();
  }

  static async to(origin: string): Promise<BadLine> {
    const listener = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return new BadLine(listener, Number(new URL(origin).port));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.listener.address() as AddressInfo).port}`;
  }

  /** Passes nothing on, in neither direction, and closes nothing; or everything again. */
  holdBack(dead: boolean): void {
    this.dead = dead;
    for (const pair of this.pairs) this.flow(pair);
  }

  /** Bytes per second towards the clients. */
  slowTo(bytesPerSecond: number): void {
    this.bytesPerSecond = bytesPerSecond;
    for (const pair of this.pairs) this.flow(pair);
  }

  close(): void {
    this.listener.close();
    for (const { client, server } of this.pairs) [client, server].forEach((end) => end.destroy());
  }

  private join(client: Socket): void {
    const server = connect({ port: this.port, host: '127.0.0.1' });
    const pair: Pair = { client, server, waiting: [] };
    this.pairs.add(pair);
    client.on('data', (chunk) => server.write(chunk));
    server.on('data', (chunk: Buffer) => {
      if (this.bytesPerSecond === Infinity) return void client.write(chunk);
      pair.waiting.push(chunk);
      server.pause();
    });
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const) {
      end.setNoDelay(true);
      end.on('error', () => undefined);
      end.on('close', () => {
        this.pairs.delete(pair);
        other.destroy();
      });
      end.on('end', () => end.destroy());
    }
    this.flow(pair);
  }

  private flow({ client, server, waiting }: Pair): void {
    if (this.dead) return [client, server].forEach((end) => end.pause());
    client.resume();
    if (this.bytesPerSecond === Infinity)
      for (const chunk of waiting.splice(0)) client.write(chunk);
    if (waiting.length === 0) server.resume();
  }

  private drip(): void {
    if (this.dead || this.bytesPerSecond === Infinity) return;
    for (const { client, server, waiting } of this.pairs) {
      const bytes = Buffer.concat(waiting);
      const now = Math.ceil((this.bytesPerSecond * tick) / 1000);
      client.write(bytes.subarray(0, now));
      const rest = bytes.subarray(now);
      waiting.splice(0, waiting.length, ...(rest.length > 0 ? [rest] : []));
      if (waiting.length === 0) server.resume();
    }
  }
}
