import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { Pool } from 'pg';
import { startEmbeddedPostgres } from '../../apps/backend/src/database/embedded-postgres.js';
import type { OpenedDatabase } from '../../apps/backend/src/database/opened-database.js';
import { placesIn } from '../../apps/backend/src/database/postgres-cluster.js';
import { postmasterOf } from '../../apps/backend/src/database/postmaster.js';

/** What makes a commit outlive a crash. PostgreSQL has them on by itself; a test relies on it. */
const durable = ['fsync', 'synchronous_commit', 'full_page_writes'];

/** A PostgreSQL of one's own that keeps what it has committed, and can be killed and started again. */
export class DurablePostgres {
  private constructor(
    private readonly folder: string,
    private running: OpenedDatabase,
    private readonly port: string,
    /** Connections of the test's own. */
    public pool: Pool,
  ) {}

  /** Starts it on a copy of the migrated data folder of this run. */
  static async start(): Promise<DurablePostgres> {
    const migrated = process.env['FAULTS_CLUSTER'];
    if (!migrated)
      throw new Error('There is no data folder: the project has no cluster-setup.mjs.');
    const folder = mkdtempSync(join(tmpdir(), 'crossbench-faults-'));
    execFileSync('cp', ['-a', `${migrated}/.`, folder]);
    const running = await startEmbeddedPostgres(folder, settings);
    const { port } = new URL(running.url);
    return new DurablePostgres(folder, running, port, await connected(running.url));
  }

  get url(): string {
    return this.running.url;
  }

  /** SIGKILL to the postmaster; resolves when the last of its processes has left. */
  async kill(): Promise<void> {
    const { cluster } = placesIn(this.folder);
    const postmaster = postmasterOf(cluster);
    if (!postmaster) throw new Error('There is no PostgreSQL to kill.');
    process.kill(postmaster.pid, 'SIGKILL');
    await this.running.lost;
    while (somebodyIn(cluster)) await passed(5);
  }

  /** Starts it again at the same place; the answer is the instant from which on it takes connections. */
  async restart(): Promise<number> {
    await this.pool.end();
    this.running = await startEmbeddedPostgres(this.folder, { ...settings, port: this.port });
    const backAt = Date.now();
    this.pool = await connected(this.url);
    return backAt;
  }

  async stop(): Promise<void> {
    await this.pool.end();
    await this.running.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const settings = { max_connections: '200' };

async function connected(url: string): Promise<Pool> {
  const pool = new Pool({ connectionString: url, max: 4 });
  // A killed server is what is being tested.
  pool.on('error', () => undefined);
  for (const setting of durable) {
    const { rows } = await pool.query<Record<string, string>>(`SHOW ${setting}`);
    if (rows[0]?.[setting] !== 'on') throw new Error(`${setting} is not on.`);
  }
  return pool;
}

/** Whether a process still works in a cluster: it would write into what the next one has begun. */
const somebodyIn = (cluster: string): boolean =>
  readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return false;
    }
  });
