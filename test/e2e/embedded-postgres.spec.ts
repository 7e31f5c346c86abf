import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../apps/backend/dist/main.js');
const room = mkdtempSync(join(tmpdir(), 'crossbench-embedded-'));
// Only we may enter it: PostgreSQL, which is run by somebody else where we are root, may not.
const data = join(room, 'private', 'data');
mkdirSync(join(room, 'private'), { mode: 0o700 });

const started: ChildProcess[] = [];
afterAll(async () => {
  for (const child of started) await end(child, 'SIGTERM');
  rmSync(room, { recursive: true, force: true });
});

it('starts at once after its server was killed, with everything still there', async () => {
  const first = run();
  expect(await first.ready).toBe(true);
  await end(first.child, 'SIGKILL');
  const second = run();
  expect(await second.ready).toBe(true);
  expect(second.printed()).not.toContain('Migrated');
  await end(second.child, 'SIGTERM');
});

it('is gone when its server has stopped, within five seconds', async () => {
  const server = run();
  await server.ready;
  const pid = postmaster();
  const began = Date.now();
  await end(server.child, 'SIGTERM');
  expect(server.child.exitCode).toBe(0);
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

it('serves one server at a time', async () => {
  const first = run();
  await first.ready;
  expect(await refusal(run())).toMatch(
    /^Another Crossbench is using .*choose another DATA_DIR\.$/m,
  );
  await end(first.child, 'SIGTERM');
});

it('says in one sentence that a port is taken', async () => {
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const told = await refusal(run({ PORT: `${port}` }));
  taken.close();
  expect(told).toContain(`Port ${port} is in use; stop what uses it, or set PORT to another.`);
});

it('says in one sentence that nobody answers at DATABASE_URL', async () => {
  const told = await refusal(run({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }));
  expect(told).toContain('The database 127.0.0.1:1/c cannot be reached: connect ECONNREFUSED');
});

it('says in one sentence that its data is damaged', async () => {
  rmSync(join(data, 'postgres/global/pg_control'));
  const told = await refusal(run());
  expect(told).toMatch(/cannot be used: .*pg_control.*move the folder away/);
  expect(told).not.toMatch(/^\s+at /m);
});

/** A server on the data folder of this test. */
function run(settings: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, PORT: '0', DATA_DIR: data, EXHIBITION: 'off', ...settings },
  });
  started.push(child);
  let output = '';
  const ready = new Promise<boolean>((tell) => {
    child.once('close', () => tell(false));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Crossbench is ready')) tell(true);
    });
  });
  return { child, ready, printed: () => output };
}

/** What a server that must not start says before it ends with 1. */
async function refusal({ child, ready, printed }: ReturnType<typeof run>): Promise<string> {
  expect(await ready).toBe(false);
  expect(child.exitCode).toBe(1);
  return printed();
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

const postmaster = (): number =>
  Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
