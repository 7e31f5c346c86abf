import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The address of a migrated database of one's own, on the PostgreSQL of this run. */
export async function freshDatabase(): Promise<string> {
  const template = process.env['TEST_POSTGRES'];
  if (!template) throw new Error('There is no PostgreSQL: the project has no postgres-setup.mjs.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: on(template, 'postgres') });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`);
  } finally {
    await client.end();
  }
  return on(template, name);
}

function on(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
