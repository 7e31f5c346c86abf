import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DIES_WITH_PARENT } from './postgres-account.js';

/** What a running PostgreSQL says of itself in its folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

/** The PostgreSQL that runs on this cluster, if one does. */
export function postmasterOf(cluster: string): Postmaster | undefined {
  const lines = read(join(cluster, 'postmaster.pid')).split('\n');
  const pid = Number(lines[0]);
  if (!pid || !isPostgres(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/**
 * Waits for the PostgreSQL of a server that was killed to leave.
 * Answers with the one that stays, because its server is alive.
 */
export async function awaitDeparture(cluster: string): Promise<Postmaster | undefined> {
  const began = Date.now();
  for (;;) {
    const running = postmasterOf(cluster);
    if (!running) break;
    if (!DIES_WITH_PARENT && isOrphan(running.pid)) process.kill(running.pid, 'SIGINT');
    const patience = running.status === 'stopping' ? 60_000 : 3_000;
    if (Date.now() - began > patience) return running;
    await sleep(50);
  }
  // Left behind by a machine that went down; its number may by now belong to any program.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return undefined;
}

function isPostgres(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  if (process.platform !== 'linux') return true;
  const [, name, state] = /^\d+ \((.*)\) (\S)/.exec(read(`/proc/${pid}/stat`)) ?? [];
  if (name !== 'postgres' || state === 'Z') return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return true;
  }
}

function isOrphan(pid: number): boolean {
  return (
    spawnSync('ps', ['-o', 'ppid=', '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim() === '1'
  );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
