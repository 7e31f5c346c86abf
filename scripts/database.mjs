// npm run db:migrate: brings the database up to date.
// npm run db:check:   fails if the migrations and the entities do not describe the same database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../apps/backend/dist/config.js';
import { connect, migrate } from '../apps/backend/dist/database/data-source.js';
import { startEmbeddedPostgres } from '../apps/backend/dist/database/embedded-postgres.js';
import { joinDatabase } from '../apps/backend/dist/database/open-database.js';

const commands = { migrate: bringUpToDate, check };

try {
  await commands[process.argv[2]]();
} catch (error) {
  console.error(error.name === 'CannotStart' ? error.message : error);
  process.exitCode = 1;
}

async function bringUpToDate() {
  const database = await joinDatabase(readConfig());
  const dataSource = await connect(database.url);
  const done = await migrate(dataSource);
  await dataSource.destroy();
  await database.close();
  console.log(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The database is up to date.');
}

async function check() {
  const folder = mkdtempSync(join(tmpdir(), 'crossbench-check-'));
  const database = await startEmbeddedPostgres(folder, { fsync: 'off' });
  try {
    const dataSource = await connect(database.url);
    await migrate(dataSource);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    if (upQueries.length === 0) return console.log('Migrations and entities agree.');
    console.error('The entities ask for what no migration does:');
    for (const { query } of upQueries) console.error(`  ${query};`);
    process.exitCode = 1;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
