import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Instant, type OpenedDebate, remaining } from '@crossbench/shared';
import type { Chamber } from './chamber.js';

const support = join(import.meta.dirname, '../support');

/** What the other process says of its clocks. */
export interface Told {
  /** What it takes for the server's time, ms. */
  readonly serverTime: number;
  /** What its system clock says, ms. */
  readonly wall: number;
}

/** A client in a process of its own, whose system clock is wrong and that estimates the server's. */
export class ClockedClient {
  private constructor(
    private readonly child: ChildProcess,
    /** By how much its system clock is wrong, as we see it; ms. */
    readonly wrongBy: number,
  ) {}

  /** Resolves when it has measured. */
  static async start(origin: string, { chair }: Chamber, wrongBy: number): Promise<ClockedClient> {
    const child = fork(join(import.meta.dirname, 'measuring-client.mjs'), [origin, chair.token], {
      execArgv: ['--import', join(support, 'wrong-clock.mjs')],
      env: { ...process.env, NODE_OPTIONS: '', WRONG_BY: `${wrongBy}` },
    });
    await once(child, 'message');
    const { wall } = await told(child);
    return new ClockedClient(child, wall - Date.now());
  }

  /** How far the countdown that it would show is from the true one, ms. */
  async errorOfCountdown(debate: OpenedDebate): Promise<number> {
    const asked = Date.now();
    const { serverTime } = await told(this.child);
    const answered = Date.now();
    const shown = left(debate, serverTime);
    const [most, least] = [left(debate, asked), left(debate, answered)];
    return Math.max(0, shown - most, least - shown);
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

async function told(child: ChildProcess): Promise<Told> {
  child.send('What time is it?');
  const [answer] = (await once(child, 'message')) as [Told];
  return answer;
}

/** What is left of the turn at an instant, or how long the debate has stood where it is; ms. */
const left = (debate: OpenedDebate, at: number): number =>
  remaining(debate, Math.round(at) as Instant) ?? debate.floor.since - at;
