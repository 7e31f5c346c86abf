import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../support/postgres.js';

const main = join(import.meta.dirname, '../../apps/backend/dist/main.js');

/** What a start that fails says, and how it ends. */
async function startWith(settings: Record<string, string>) {
  const env = { ...process.env, NODE_OPTIONS: '', EXHIBITION: 'off', ...settings };
  const child = spawn(process.execPath, [main], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return { child, ended: ending(child, () => said) };
}

async function ending(child: ChildProcess, said: () => string) {
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said: said() };
}

async function failing(settings: Record<string, string>) {
  return (await startWith(settings)).ended;
}

it('says in a sentence which setting is wrong', async () => {
  const { code, said } = await failing({ PORT: 'many' });
  expect(code).toBe(1);
  expect(said).toMatch(/PORT/);
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
});

it('says in a sentence that the database cannot be reached', async () => {
  const { code, said } = await failing({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  expect(code).toBe(1);
  expect(said).toMatch(/database .*cannot be reached/);
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
});

it('says in a sentence that its port is in use', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, said } = await failing({ PORT: String(port), DATABASE_URL: await freshDatabase() });
  other.close();
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`Port ${port} is in use`));
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
});

it('says in a sentence that its data folder is spoilt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossbench-spoilt-'));
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), 'spoilt');
  const { code, said } = await failing({ DATA_DIR: folder, DATABASE_URL: '' });
  rmSync(folder, { recursive: true, force: true });
  expect(code).toBe(1);
  expect(said).toMatch(/data folder|postgres/i);
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
}, 30_000);

it('ends within five seconds when it is told to', async () => {
  const { child, ended } = await startWith({ PORT: '0', DATABASE_URL: await freshDatabase() });
  await new Promise<void>((ready) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Crossbench is ready')) ready();
    });
  });
  const told = Date.now();
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  expect(Date.now() - told).toBeLessThan(5_000);
}, 30_000);
