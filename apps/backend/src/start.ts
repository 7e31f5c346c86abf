import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CannotStart } from './cannot-start.js';
import type { Config } from './config.js';
import { createApp } from './create-app.js';
import { connect, migrate } from './database/data-source.js';
import { openDatabase } from './database/open-database.js';
import { OrganiserLinks } from './people/organiser-links.js';
import { Exhibition } from './rehearsal/exhibition.js';

/** Brings everything up, in order, telling what takes time. */
export async function start(
  config: Config,
  begun: (() => Promise<unknown>)[],
  say: (line: string) => void,
): Promise<{ url: string; lost: Promise<string> }> {
  say(config.DATABASE_URL ? 'Connecting to the database' : 'Starting the database');
  const database = await openDatabase(config);
  begun.push(() => database.close());

  const dataSource = await connect(database.url);
  begun.push(() => (dataSource.isInitialized ? dataSource.destroy() : Promise.resolve()));
  for (const name of await migrate(dataSource)) say(`Migrated the database: ${name}`);

  const app = await createApp(config, dataSource);
  begun.push(() => app.close());
  await listen(app, config.PORT);
  const url = config.PUBLIC_URL ?? `http://localhost:${portOf(app)}`;
  await inviteOrganiser(app, url, say);
  if (config.EXHIBITION === 'on' && !config.production) {
    app.get(Exhibition).begin(`http://127.0.0.1:${portOf(app)}`);
  }
  return { url, lost: database.lost };
}

/** As long as nobody runs this house, every start offers it to whoever reads what it prints. */
async function inviteOrganiser(
  app: NestExpressApplication,
  url: string,
  say: (line: string) => void,
): Promise<void> {
  const links = app.get(OrganiserLinks);
  if (await links.needed())
    say(`One-time link for the first organiser: ${await links.create(url)}`);
}

async function listen(app: NestExpressApplication, port: number): Promise<void> {
  try {
    await app.listen(port);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new CannotStart(`Port ${port} is in use; stop what uses it, or set PORT to another.`);
    }
    if (code === 'EACCES') throw new CannotStart(`Port ${port} may not be used: ${message}`);
    throw error;
  }
}

const portOf = (app: NestExpressApplication): number =>
  (app.getHttpServer().address() as AddressInfo).port;
