import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrate } from '../../apps/backend/dist/database/data-source.js';
import { startEmbeddedPostgres } from '../../apps/backend/dist/database/embedded-postgres.js';

/** Makes a migrated data folder of PostgreSQL once, for each file to start from a copy of it, and draws the seed. */
export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'crossbench-faults-'));
  const postgres = await startEmbeddedPostgres(folder, {});
  const dataSource = await connect(postgres.url);
  await migrate(dataSource);
  await dataSource.destroy();
  await postgres.close();
  process.env.FAULTS_CLUSTER = folder;
  process.env.FAULTS_SEED = process.env.SEED ?? `${Date.now() % 2 ** 31}`;
}
