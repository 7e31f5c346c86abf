import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../support/server.js';
import type { Place } from './raw-line.js';
import { typescript } from './tasks.js';

/** What a server is measured as, and beside. */
const contenders = {
  ours: { file: '../../apps/backend/dist/main.js', also: {} },
  'bare ws': { file: 'baselines/bare-ws.ts', also: {} },
  'stock Socket.IO': { file: 'baselines/bare-socket-io.ts', also: {} },
  'idiomatic Nest + TypeORM': { file: 'baselines/idiomatic.ts', also: {} },
  'one upsert a ballot': { file: 'baselines/ballots.ts', also: {} },
  'ballots kept nowhere': { file: 'baselines/ballots.ts', also: { KEEP: 'nothing' } },
} as const satisfies Record<string, { file: string; also: Readonly<Record<string, string>> }>;

export type Contender = keyof typeof contenders;

/** A time in which an event loop did not come round, by the clock that all processes share, ms. */
export interface Gap {
  readonly until: number;
  readonly ms: number;
}

/** What a server has used since it began, and when its event loop was busy since it was watched. */
export interface Usage {
  readonly cpuMs: number;
  readonly gaps: readonly Gap[];
}

/** A server in a process of its own, with a probe inside. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly place: Place,
  ) {}

  static async start(contender: Contender, databaseUrl: string): Promise<ServerProcess> {
    const { file, also } = contenders[contender];
    const manner = contender === 'bare ws' ? 'bare' : 'socket.io';
    const port = await freePort();
    const own = contender === 'ours' ? asInProduction() : [typescript];
    const child = spawn(
      process.execPath,
      [...own, load('probe.mjs'), join(import.meta.dirname, file)],
      {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
        env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, ...quiet, ...also },
      },
    );
    await new Promise<void>((ready, failed) => {
      setTimeout(failed, patienceMs, new Error(`${contender} does not get ready.`)).unref();
      child.once('exit', (code) => failed(new Error(`${contender} ended with ${code}.`)));
      child.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.includes('is ready')) ready();
      });
    });
    return new ServerProcess(child, { port, manner });
  }

  usage(): Promise<Usage> {
    return this.ask('usage');
  }

  /** Bytes that it holds, when nothing is left to be thrown away. */
  memory(): Promise<number> {
    return this.ask('memory');
  }

  /** From now on it is noted how long the event loop is busy at a time. */
  watchLoop(): void {
    this.child.send({ task: 'watch-loop' });
  }

  private async ask<T>(task: string): Promise<T> {
    const answer = once(this.child, 'message', { signal: AbortSignal.timeout(patienceMs) });
    this.child.send({ task });
    const [{ given }] = (await answer) as [{ given: T }];
    return given;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

/** Until a server has to be ready, and to answer. */
const patienceMs = 60_000;

const quiet = { EXHIBITION: 'off', LOG_LEVEL: 'error', NODE_OPTIONS: '' };

/** As `npm run start:prod` starts it, but nobody is too fast. */
function asInProduction(): string[] {
  const path = join(import.meta.dirname, '../../package.json');
  const { scripts } = JSON.parse(readFileSync(path, 'utf8')) as { scripts: Record<string, string> };
  const options = scripts['start:prod']?.match(/--\S+=\S+/g) ?? [];
  return [...options, load('../support/unlimited.mjs')];
}

const load = (file: string) => `--import=${pathToFileURL(join(import.meta.dirname, file)).href}`;
