// Ends the run: says what was tried, and writes it down when everything was tried in full.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { tearDown } from '../support/postgres-setup.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/crossbench/hostile');
const page = join(root, 'docs/figures/hostile.md');

export default async function endRun() {
  await tearDown();
  if (!existsSync(folder)) return;
  const parts = readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  rmSync(folder, { recursive: true });
  const tables = parts.map(table).join('\n\n');
  console.log(tables);
  if (process.env.FAULTS !== 'full') return;
  mkdirSync(join(root, 'docs/figures'), { recursive: true });
  const text = `${heading}\n\n${tables}\n`;
  const style = await resolveConfig(page);
  writeFileSync(page, await format(text, { ...style, filepath: page }));
}

const heading = `# Hostile input

Made by \`npm run test:faults\`. Every case was answered once and properly, or its connection was ended; the server ran on, wrote nothing
that it had refused, and logged no error. After _n_ cases without a failure, the share of failing ones is below 3/_n_ at 95 % confidence.`;

function table({ part, seed, lines }) {
  const rows = lines.map(({ what, runs, accepted, p50, p99, most, note }) => {
    const bound = `${((3 / runs) * 100).toFixed(2)} %`;
    const times = p50 === undefined ? '–' : `${p50} / ${p99} / ${most}`;
    return `| ${[what, runs, accepted, bound, times, note ?? ''].join(' | ')} |`;
  });
  const head = '| What | Cases | Taken | 3/n | Answer, ms: p50 / p99 / most | |';
  return [
    `## ${part} (seed ${seed})`,
    '',
    head,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
