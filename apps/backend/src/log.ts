import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from './config.js';

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];
const NAMES = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

// What the framework says of itself while it starts.
const FRAMEWORK = new Set([
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
  'WebSocketsController',
]);

/** One readable line per entry in a terminal, one JSON object per line elsewhere. */
export class Log extends ConsoleLogger {
  constructor({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>) {
    const terminal = process.stdout.isTTY;
    super({
      json: !terminal,
      colors: terminal,
      compact: true,
      flattenParams: true,
      logLevels: LEVELS.slice(0, NAMES.indexOf(LOG_LEVEL) + 1),
      redact: ['authorization', 'cookie', 'password', 'token'],
    });
  }

  // That it cannot listen is said in our own words.
  override error(message: unknown, ...more: unknown[]): void {
    if (more.at(-1) !== 'NestApplication') super.error(message, ...more);
  }

  override log(message: unknown, ...more: unknown[]): void {
    if (FRAMEWORK.has(String(more.at(-1)))) this.debug(message, ...more);
    else super.log(message, ...more);
  }
}
