// npm run test:faults [-- name …]: breaks the server in every way, as often as a release wants it. SEED=… repeats one run.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const jest = join(import.meta.dirname, '../../node_modules/jest/bin/jest.js');
const names = process.argv.slice(2);
const run = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    ...['--runInBand', '--forceExit', '--selectProjects', 'faults', 'hostile'],
    ...(names.length > 0 ? ['--testPathPatterns', ...names] : []),
  ],
  { stdio: 'inherit', env: { ...process.env, FAULTS: 'full' } },
);
run.on('exit', (code) => (process.exitCode = code ?? 1));
