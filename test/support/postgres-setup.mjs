import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connect, migrate } from '../../apps/backend/dist/database/data-source.js';
import { startEmbeddedPostgres } from '../../apps/backend/dist/database/embedded-postgres.js';

/** Starts one PostgreSQL for the whole run, with a migrated database to copy from. */
export default async function setUp() {
  if (globalThis.testPostgres) return;
  const folder = mkdtempSync(join(tmpdir(), 'crossbench-test-'));
  // Nothing in here has to outlive the run.
  const quick = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  const postgres = await startEmbeddedPostgres(folder, { ...quick, max_connections: '200' });
  const dataSource = await connect(postgres.url);
  await migrate(dataSource);
  await dataSource.destroy();
  await protect(postgres.url);
  process.env.TEST_POSTGRES = postgres.url;
  globalThis.testPostgres = { postgres, folder };
}

/** Keeps everybody out of the database that is copied: PostgreSQL copies only what nobody uses. */
async function protect(url) {
  const [name, address] = [new URL(url).pathname.slice(1), new URL(url)];
  address.pathname = '/postgres';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  await client.end();
}

/** Stops it and removes its data. */
export async function tearDown() {
  if (!globalThis.testPostgres) return;
  const { postgres, folder } = globalThis.testPostgres;
  globalThis.testPostgres = undefined;
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
}
