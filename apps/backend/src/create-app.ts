import type { IncomingMessage } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { Log } from './log.js';
import { publishDocumentation } from './web/documentation.js';
import { neverKept } from './web/never-kept.js';
import { SCREENS } from './web/screens.js';
import { guardWrites } from './web/same-origin.js';
import { giveNonce, securityHeaders } from './web/security-headers.js';
import { SocketAdapter } from './web/socket-adapter.js';

const HASHED = /-[A-Z0-9]{8}\.\w+$/;

/** The application on a migrated database, ready to listen. */
export async function createApp(
  config: Config,
  dataSource: DataSource,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, dataSource), {
    abortOnError: false,
    bodyParser: false,
    forceCloseConnections: true,
    logger: new Log(config),
  });
  if (config.TRUST_PROXY !== undefined) app.set('trust proxy', trustOf(config.TRUST_PROXY));
  app.disable('x-powered-by');
  app.useWebSocketAdapter(new SocketAdapter(app, config));
  app.use(giveNonce, securityHeaders(config), guardWrites(config));
  app.use('/api', neverKept);
  app.useBodyParser('json', { limit: '1mb', type: isImport });
  app.useBodyParser('json', { limit: '64kb' });
  publishDocumentation(app);
  app.useStaticAssets(SCREENS, {
    index: false,
    setHeaders: (response, path) => {
      const forever = HASHED.test(path);
      response.set('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return app;
}

/** A whole file comes in as one text. */
const isImport = ({ url = '', headers }: IncomingMessage): boolean =>
  url.startsWith('/api/formats/import') &&
  /^application\/json\b/.test(headers['content-type'] ?? '');

/** Express takes a number of proxies, a yes or no, or a list of their addresses. */
function trustOf(setting: string): number | boolean | string {
  if (/^\d+$/.test(setting)) return Number(setting);
  return setting === 'true' || (setting === 'false' ? false : setting);
}
