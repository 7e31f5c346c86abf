import type { Config } from '../config.js';
import { findEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import type { OpenedDatabase } from './opened-database.js';

type Where = Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>;

/** The database of a server: one's own if `DATABASE_URL` says so, the embedded one otherwise. */
export async function openDatabase({ DATABASE_URL, DATA_DIR }: Where): Promise<OpenedDatabase> {
  return DATABASE_URL ? borrowed(DATABASE_URL) : startEmbeddedPostgres(DATA_DIR);
}

/** The database of a command that may run beside the server. */
export async function joinDatabase(where: Where): Promise<OpenedDatabase> {
  const running = where.DATABASE_URL ?? findEmbeddedPostgres(where.DATA_DIR);
  return running ? borrowed(running) : startEmbeddedPostgres(where.DATA_DIR);
}

const borrowed = (url: string): OpenedDatabase => ({
  url,
  lost: new Promise(() => undefined),
  close: () => Promise.resolve(),
});
