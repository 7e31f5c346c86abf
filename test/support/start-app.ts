import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, readConfig } from '../../apps/backend/src/config.js';
import { createApp } from '../../apps/backend/src/create-app.js';
import { connect } from '../../apps/backend/src/database/data-source.js';
import { freshDatabase } from './postgres.js';

/** The whole server inside the test's own process, on a database of its own. */
export interface RunningApp {
  readonly app: NestExpressApplication;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts it on a free port; `stop` ends everything that this began. */
export async function startApp(settings: Partial<Config> = {}): Promise<RunningApp> {
  const dataSource = await connect(await freshDatabase());
  const config = { ...readConfig({ LOG_LEVEL: 'error', EXHIBITION: 'off' }), ...settings };
  const app = await createApp(config, dataSource);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    stop: () => app.close(),
  };
}
