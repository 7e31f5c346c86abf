import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium, and what it needs in its environment. */
export interface FoundChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../..');

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts a browser without a window. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const ours = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return chromium.launch({
    executablePath,
    env: { ...(Object.fromEntries(ours) as Record<string, string>), ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none'],
  });
}

/** The Chromium of this machine or, if it has none that runs, the one that comes as a package. */
export async function findChromium(): Promise<FoundChromium> {
  const installed = [process.env['CHROMIUM'], ...INSTALLED].find((path) => path && runs(path));
  return installed ? { executablePath: installed, env: {} } : unpackChromium();
}

const runs = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ['--version']).status === 0;

/** Unpacked once for each version, under another name first, so that half of it is never used. */
async function unpackChromium(): Promise<FoundChromium> {
  const about = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = join(root, `node_modules/.cache/crossbench/chromium-${version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await unpackInto(unfinished);
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  return { executablePath, env: { ...fonts, ...(!runs(executablePath) && libraries) } };
}

/** The package unpacks into the temporary folder, and only what it finds missing there. */
async function unpackInto(folder: string): Promise<void> {
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}
