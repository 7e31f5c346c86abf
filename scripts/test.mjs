// npm test: everything that can fail before a release, step by step; ends with the sum of all of it.
// npm run test:long: the same, with many more random cases and simulated debates.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/crossbench/reports');
const long = process.argv.includes('--long');
const more = long && {
  FC_NUM_RUNS: process.env.FC_NUM_RUNS ?? '3000',
  SIM_SEEDS: process.env.SIM_SEEDS ?? '5000',
  FLOOR_SEQUENCES: process.env.FLOOR_SEQUENCES ?? '10000',
};

/** How many files Jest runs at once: where times are measured, nothing may run beside. */
const two = '--maxWorkers=2';
const one = '--runInBand';

const steps = [
  [
    check('format', 'npx', 'prettier', '--check', '--log-level=warn', '.'),
    check('lint', 'npm', 'run', '-s', 'lint'),
    check('types', 'npm', 'run', '-s', 'typecheck'),
  ],
  [tests('unit', two, 'shared', 'backend', 'frontend', 'simulation')],
  [check('database', 'node', 'scripts/database.mjs', 'check'), tests('end to end', two, 'e2e')],
  [tests('hostile', one, 'hostile')],
  [tests('faults', one, 'faults')],
  [tests('browser', two, 'browser')],
];

process.chdir(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const beside of steps) {
  for (const result of await Promise.all(beside.map((step) => step()))) {
    for (const key of Object.keys(sum)) sum[key] += result[key] ?? 0;
  }
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/** A step that is right or wrong as a whole; it counts only when it is wrong. */
function check(name, command, ...args) {
  return async () => ((await run(name, command, args)) ? {} : { failed: 1 });
}

/** A step made of Jest projects; it counts their tests, and each file that could not be run. */
function tests(name, atOnce, ...projects) {
  const report = join(reports, `${projects[0]}.json`);
  const options = [atOnce, '--forceExit', '--json', `--outputFile=${report}`];
  const args = ['run', '-s', 'jest', '--', ...options, '--selectProjects', ...projects];
  return async () => {
    const fine = await run(name, 'npm', args);
    const result = read(report);
    if (!result) return { failed: 1 };
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && !fine ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs one step; what it says is shown only if it is wrong. */
function run(name, command, args) {
  return new Promise((resolve) => {
    const began = Date.now();
    const said = [];
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...more },
    });
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    const sign = setInterval(() => console.log(`  … ${name}, ${seconds(began)}`), 30_000);
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      clearInterval(sign);
      if (code !== 0) process.stdout.write(`${Buffer.concat(said)}\n`);
      console.log(`${code === 0 ? '✓' : '✗'} ${name}, ${seconds(began)}`);
      resolve(code === 0);
    });
  });
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
