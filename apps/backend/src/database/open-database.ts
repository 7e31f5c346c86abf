import type { Config } from '../config.js';
import { findEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

/** A database, and how to let go of it. */
export interface OpenDatabase {
  readonly url: string;
  /** Settles, with the reason, if the database goes away by itself. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

type Where = Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>;

/** The database of a server: one's own if `DATABASE_URL` says so, the embedded one otherwise. */
export async function openDatabase({ DATABASE_URL, DATA_DIR }: Where): Promise<OpenDatabase> {
  return DATABASE_URL ? borrowed(DATABASE_URL) : startEmbeddedPostgres(DATA_DIR);
}

/** The database of a command that may run beside the server. */
export async function joinDatabase(where: Where): Promise<OpenDatabase> {
  const running = where.DATABASE_URL ?? findEmbeddedPostgres(where.DATA_DIR);
  return running ? borrowed(running) : startEmbeddedPostgres(where.DATA_DIR);
}

const borrowed = (url: string): OpenDatabase => ({
  url,
  lost: new Promise(() => undefined),
  close: () => Promise.resolve(),
});
