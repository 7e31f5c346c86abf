// npm run dev: the server on PORT and the screens on 4200, both renewed when a file changes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const started = [
  run('node_modules/typescript/bin/tsc', '-b', 'apps/backend', '--watch', '--preserveWatchOutput'),
  run(
    '--watch-path=apps/backend/dist',
    '--watch-path=libs/shared/dist',
    'apps/backend/dist/main.js',
  ),
  run('node_modules/@angular/cli/bin/ng.js', 'serve'),
];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);

/** When one of them ends, there is no point in the others. */
function run(...args) {
  const child = spawn('node', args, { stdio: 'inherit' });
  return child.on('exit', end);
}

function end() {
  for (const child of started) child.kill('SIGTERM');
}
