// Ends the run: says what was broken and what came of it, and writes it down when it was done in full.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/crossbench/faults');
const page = join(root, 'docs/figures/faults.md');

export default async function endRun() {
  rmSync(process.env.FAULTS_CLUSTER, { recursive: true, force: true });
  const seed = `Seed ${process.env.FAULTS_SEED}`;
  if (!existsSync(folder)) return console.log(seed);
  const parts = readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  rmSync(folder, { recursive: true });
  const text = `${table(parts)}\n\n${seed}\n`;
  console.log(text);
  if (process.env.FAULTS !== 'full') return;
  mkdirSync(join(root, 'docs/figures'), { recursive: true });
  const style = await resolveConfig(page);
  writeFileSync(page, await format(`${heading()}\n\n${text}`, { ...style, filepath: page }));
}

const heading = () => `# Broken on purpose

Made by \`npm run test:faults\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}),
${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, Node ${process.versions.node}; the clients run on the same machine. PostgreSQL has \`fsync\`, \`synchronous_commit\` and \`full_page_writes\` on.
After every run the whole history was held against invariants 1 to 4 of the design: one gapless log of which everybody has the same bytes,
what was acknowledged in it exactly once, what was refused never; the read models are what the log amounts to; nothing stands in it
after its deadline or from the wrong seat. After _n_ runs without a failure, the share of failing ones is below 3/_n_ at 95 % confidence.`;

function table(parts) {
  const rows = parts.flat().map(({ fault, runs, what, p50, p95, most, note }) => {
    const times = p50 === undefined ? '–' : `${what}: ${p50} / ${p95} / ${most}`;
    const bound = `${Math.min(100, (3 / runs) * 100).toFixed(runs < 100 ? 0 : 1)} %`;
    return `| ${[fault, runs, bound, times, note ?? ''].join(' | ')} |`;
  });
  return [
    '| Fault | Runs | 3/n | ms: p50 / p95 / most | |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
