// Makes a checkout ready to run: installs and builds what is missing or out of date.
// Runs on whatever Node there is (20.19 or later), before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const node = join(root, 'node_modules/.bin/node');
const rebuild = process.argv.includes('--rebuild');

const parts = [
  {
    name: 'the server',
    stamp: 'dist/.server',
    made: ['apps/backend/dist/main.js', 'libs/shared/dist/index.js'],
    from: ['libs/shared', 'apps/backend', 'tsconfig.base.json', 'package-lock.json'],
    command: ['node_modules/typescript/bin/tsc', '-b', 'apps/backend'],
  },
  {
    name: 'the screens',
    stamp: 'dist/.screens',
    made: ['dist/frontend/browser/index.html'],
    from: ['libs/shared', 'apps/frontend', 'angular.json', 'package-lock.json'],
    command: ['node_modules/@angular/cli/bin/ng.js', 'build', '--progress=false'],
  },
];

process.chdir(root);
if (!isInstalled()) await install();
if (rebuild) clean();
const built = await Promise.all(parts.filter(isStale).map(build));
process.exit(built.every(Boolean) ? 0 : 1);

/** Whether what is in node_modules is what the lockfile asks for. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!present || !existsSync(node)) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = present[path]?.version;
    return found === version || (optional && found === undefined) || !path.includes('node_modules');
  });
}

function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : undefined;
}

async function install() {
  console.log('Installing packages (a minute or two, this first time only)');
  const npm = process.env.npm_execpath;
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = await run(
    'Installing packages',
    ...(npm ? [process.execPath, npm] : ['npm']),
    ...options,
  );
  if (!done) leave('The packages could not be installed; npm says above why.');
  if (!existsSync(node)) {
    leave('npm did not run the install scripts of the packages; allow them, and try again.');
  }
}

function isStale(part) {
  if (part.made.some((file) => !existsSync(file)) || !existsSync(part.stamp)) return true;
  return readFileSync(part.stamp, 'utf8') !== fingerprint(part.from);
}

async function build({ name, stamp, from, command }) {
  console.log(`Building ${name}`);
  const before = fingerprint(from);
  rmSync(stamp, { force: true });
  if (!(await run(`Building ${name}`, node, ...command))) {
    console.error(`${name[0].toUpperCase()}${name.slice(1)} could not be built.`);
    return false;
  }
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, before);
  return true;
}

/** Changes when a source file is edited, added or removed. */
function fingerprint(paths) {
  const hash = createHash('sha1');
  const visit = (path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    else for (const name of readdirSync(path).sort()) if (isSource(name)) visit(join(path, name));
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

function isSource(name) {
  return name !== 'dist' && name !== 'node_modules' && !/\.(spec|fixture)\.ts$/.test(name);
}

function clean() {
  for (const folder of ['dist', 'apps/backend/dist', 'libs/shared/dist']) {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command, shows its output if it fails, and says now and then that it is still at it. */
function run(what, command, ...args) {
  return new Promise((resolve) => {
    const began = Date.now();
    const output = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const sign = setInterval(() => {
      console.log(`${what}: still at it after ${Math.round((Date.now() - began) / 1000)} s`);
    }, 20_000);
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      clearInterval(sign);
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
