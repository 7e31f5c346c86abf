import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { identity, type PostgresAccount } from './postgres-account.js';
import { type Places, unusable } from './postgres-cluster.js';
import { postmasterOf } from './postmaster.js';

/** PostgreSQL's own settings, for this run only. */
export type PostgresSettings = Readonly<Record<string, string>>;

/** Starts PostgreSQL as a child process, on a free port unless one is set, and waits until it takes connections. */
export async function launchPostgres(
  program: string,
  places: Places,
  account: PostgresAccount,
  settings: PostgresSettings,
): Promise<{ child: ChildProcess; port: number }> {
  // Somebody else may take the port between our asking for it and PostgreSQL's listening on it.
  for (let attempt = 1; attempt <= 3; attempt++) {
    const port = Number(settings['port'] ?? (await freePort()));
    const child = launch(program, places, account, { ...settings, port: `${port}` });
    if (await isReady(child, places.cluster)) return { child, port };
  }
  throw unusable(places.cluster, `${lastWords(places.log)} (more in ${places.log})`);
}

/** Stops PostgreSQL: what is committed is on disk, what is under way is rolled back. */
export async function stopPostgres(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  const patience = setTimeout(() => child.kill('SIGQUIT'), 3_000);
  await gone;
  clearTimeout(patience);
}

/** What PostgreSQL complained about last. */
export function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const complaint = /(?:FATAL|PANIC): +(.*)/;
  const words = lines.map((line) => complaint.exec(line)?.[1]).findLast((found) => found);
  return words ?? lines.at(-1) ?? 'it gave no reason';
}

function launch(
  program: string,
  places: Places,
  account: PostgresAccount,
  settings: PostgresSettings,
): ChildProcess {
  const options = Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_checkpoints: 'off',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = program, ...args] = [...account.prefix, program, '-D', places.cluster];
  const log = openSync(places.log, 'w', 0o600);
  // In a group of its own, so that Ctrl-C reaches the server only, which stops PostgreSQL last.
  const child = spawn(command, [...args, ...options], {
    detached: true,
    stdio: ['ignore', log, log],
    env: {},
    ...identity(account),
  });
  closeSync(log);
  child.on('error', () => undefined);
  const stop = () => child.kill('SIGINT');
  process.once('exit', stop);
  child.once('exit', () => process.removeListener('exit', stop));
  return child;
}

async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const running = postmasterOf(cluster);
    if (running?.pid === child.pid && running.status === 'ready') return true;
    await sleep(20);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
