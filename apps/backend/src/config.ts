import { existsSync } from 'node:fs';
import * as z from 'zod';
import { CannotStart } from './cannot-start.js';

// A variable that is set to nothing counts as one that is not set.
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value: unknown) => (value === '' ? undefined : value), schema);

const address = (protocol: RegExp, example: string) =>
  setting(z.url({ protocol, error: `must look like ${example}` }).optional());

const A_PORT = 'must be a number from 0 to 65535';

const Settings = z.object({
  PORT: setting(
    z.coerce.number(A_PORT).int(A_PORT).min(0, A_PORT).max(65535, A_PORT).default(3000),
  ),
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://user:password@host:5432/name'),
  REDIS_URL: address(/^rediss?$/, 'redis://host:6379'),
  PUBLIC_URL: address(/^https?$/, 'https://debates.example.org'),
  TRUST_PROXY: setting(z.string().optional()),
  DATA_DIR: setting(z.string().default('.data')),
  CREATE_DEBATES: setting(z.enum(['anyone', 'accounts', 'organisers']).default('anyone')),
  EXHIBITION: setting(z.enum(['on', 'off']).default('on')),
  LOG_LEVEL: setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info')),
});

/** How this server was told to run. */
export type Config = Readonly<z.infer<typeof Settings>> & {
  /** Started for real use (`npm run start:prod`): no robots, no exhibition. */
  readonly production: boolean;
};

/** The settings as a dependency: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('config');

/** Reads the settings once, at start. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = environment(),
  args: readonly string[] = process.argv,
): Config {
  const parsed = Settings.safeParse(env);
  if (parsed.success) return { ...parsed.data, production: args.includes('--production') };
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new CannotStart(`These settings cannot be used:\n${lines.join('\n')}`);
}

/** The environment, and beside it what a file `.env` says. */
function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile();
  return process.env;
}
