import { DataSource, type DataSourceOptions } from 'typeorm';
import { CannotStart } from '../cannot-start.js';
import { entities } from './entities.js';
import { allMigrations } from './migrations.js';

/** How the database is reached and what is in it: the same for the application, the tests and the commands. */
export const describeDatabase = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  applicationName: 'crossbench',
  connectTimeoutMS: 5_000,
  entities,
  migrationsTransactionMode: 'each',
  synchronize: false,
});

/** Connects, or says in one sentence why that is not possible. */
export async function connect(url: string): Promise<DataSource> {
  const migrations = await allMigrations();
  const dataSource = new DataSource({ ...describeDatabase(url), migrations });
  try {
    return await dataSource.initialize();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new CannotStart(`The database ${host}${pathname} cannot be reached: ${reasonOf(error)}`);
  }
}

/** The names of the migrations that were run to bring the database up to date. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const done = await dataSource.runMigrations();
  return done.map(({ name }) => name);
}

// Node reports a refused connection to a name with several addresses as an error without a message.
function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || 'no reason given';
}
