// npm run bench -- fanout|append|many|herd|timers|burst|growth [--rounds 3] [--json]
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const typescript = pathToFileURL(join(import.meta.dirname, 'typescript.mjs')).href;
const bench = join(import.meta.dirname, 'bench.ts');
const options = [`--import=${typescript}`, '--disable-warning=ExperimentalWarning'];
const run = spawn(process.execPath, [...options, bench, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
run.on('exit', (code) => (process.exitCode = code ?? 1));
