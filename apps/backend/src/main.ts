import { CannotStart } from './cannot-start.js';
import { readConfig } from './config.js';
import { Log } from './log.js';
import { start } from './start.js';

const PATIENCE = 4_500;

/** What has been begun, and how to end it; ended in the opposite order. */
const begun: (() => Promise<unknown>)[] = [];
let leaving = false;

process.on('SIGINT', () => void leave(0));
process.on('SIGTERM', () => void leave(0));
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

const config = readConfig();
const log = new Log(config);
const say = (line: string): void =>
  config.production ? log.log(line, 'Start') : console.log(line);

const { url, lost } = await start(config, begun, say);
say(`Crossbench is ready: ${url}`);
void lost.then((reason) => fail(new CannotStart(reason)));

function fail(reason: unknown): void {
  if (leaving) return;
  console.error(reason instanceof CannotStart ? reason.message : reason);
  void leave(1);
}

async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(1), PATIENCE).unref();
  for (const end of begun.reverse()) await end().catch(() => undefined);
  process.exit(code);
}
