import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.js';
import { identity, type PostgresAccount } from './postgres-account.js';

/** The name of the role and of the database inside the embedded PostgreSQL. */
export const NAME = 'crossbench';

const VERSION = '18';

/** Where the embedded PostgreSQL keeps what it keeps, below the data folder. */
export const placesIn = (dataDir: string) => ({
  cluster: join(dataDir, 'postgres'),
  password: join(dataDir, 'postgres-password'),
  log: join(dataDir, 'postgres.log'),
});
export type Places = ReturnType<typeof placesIn>;

/** Creates the cluster if there is none, and returns its password. */
export function prepareCluster(places: Places, initdb: string, account: PostgresAccount): string {
  if (existsSync(places.cluster)) {
    checkCluster(places);
    return readFileSync(places.password, 'utf8').trim();
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(places.password, password, { mode: 0o600 });
  chmodSync(places.password, 0o600);
  account.own(places.password);

  // Built under another name, so that an interrupted attempt is never taken for a cluster.
  const unfinished = `${places.cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  account.own(unfinished);
  initialise(unfinished, places.password, initdb, account);
  renameSync(unfinished, places.cluster);
  return password;
}

function initialise(folder: string, pwfile: string, initdb: string, account: PostgresAccount) {
  const [command = initdb, ...args] = [
    ...account.prefix,
    initdb,
    `--pgdata=${folder}`,
    `--username=${NAME}`,
    `--pwfile=${pwfile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const made = spawnSync(command, args, { encoding: 'utf8', ...identity(account), env: {} });
  if (made.status === 0) return;
  const reason = made.error?.message ?? made.stderr.trim().split('\n').at(-1);
  throw new CannotStart(`The database could not be created in ${folder}: ${reason}`);
}

function checkCluster({ cluster, password }: Places): void {
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8').trim();
    } catch (error) {
      const denied = (error as NodeJS.ErrnoException).code === 'EACCES';
      throw unusable(cluster, `${path} ${denied ? 'belongs to another user' : 'is missing'}`);
    }
  };
  const version = read(join(cluster, 'PG_VERSION'));
  if (version !== VERSION)
    throw unusable(cluster, `it is of PostgreSQL ${version}, not ${VERSION}`);
  read(password);
}

/** What is in the data folder does not work; says what to do about it. */
export const unusable = (cluster: string, reason: string): CannotStart =>
  new CannotStart(
    `The database in ${cluster} cannot be used: ${reason}. ` +
      'Restore it from a backup, or move the folder away to begin with an empty one.',
  );
