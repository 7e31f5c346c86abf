import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The built server as a process of its own, on a database that outlives it. */
export class Server {
  private child: ChildProcess | null = null;
  /** What it printed, for a failing test to show. */
  output = '';

  private constructor(
    private readonly databaseUrl: string,
    private readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  static async start(
    databaseUrl: string,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<Server> {
    const server = new Server(databaseUrl, await freePort(), settings);
    await server.start();
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts (again, on the same port); resolves when it is ready. `more` holds for this life only. */
  async start(more: Readonly<Record<string, string>> = {}): Promise<void> {
    const child = spawn(process.execPath, [join(root, 'apps/backend/dist/main.js')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: String(this.port),
        DATABASE_URL: this.databaseUrl,
        EXHIBITION: 'off',
        LOG_LEVEL: 'warn',
        ...this.settings,
        ...more,
      },
    });
    this.child = child;
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    await new Promise<void>((ready, failed) => {
      child.once('exit', (code) => failed(new Error(`It ended with ${code}:\n${this.output}`)));
      child.stdout?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        if (chunk.includes('Crossbench is ready')) ready();
      });
    });
  }

  /** SIGKILL: no goodbye, no flush. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** SIGTERM: it may finish what it has begun. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Sends a signal to the process, and leaves it alone. */
  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** Whether the process that was started last still runs. */
  get alive(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves with its exit code when the process ends by itself; null when a signal ended it. */
  async gone(): Promise<number | null> {
    const { child } = this;
    if (child && this.alive) await once(child, 'exit');
    return child?.exitCode ?? null;
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
