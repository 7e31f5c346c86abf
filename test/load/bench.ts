import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { append } from './append.js';
import { burst } from './burst.js';
import { fanout } from './fanout.js';
import { growth } from './growth.js';
import { herd } from './herd.js';
import { many } from './many.js';
import { isMet, pageOf, type Report } from './report.js';
import { timers } from './timers.js';

/** What can be measured. */
const works: Readonly<Record<string, (rounds: number) => Promise<Report>>> = {
  fanout,
  append,
  many,
  herd,
  timers,
  burst,
  growth,
};

/** Fewer rounds than this are not written down. */
const fewest = 3;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: String(fewest) },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(works, name));
const rounds = Number(values.rounds);

if (positionals.length === 0 || unknown.length > 0 || !(rounds >= 1)) {
  process.stderr.write(`npm run bench -- ${Object.keys(works).join('|')} [--rounds 3] [--json]\n`);
  process.exit(2);
}

async function run(name: string): Promise<void> {
  const report = await works[name]?.(rounds);
  if (!report) return;
  const page = pageOf(report);
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${page}\n\n`);
  if (rounds >= fewest) await write(report, page);
  if (!report.judged.every(isMet)) process.stderr.write(`${name}: not every target is met.\n`);
}

async function write({ work }: Report, page: string): Promise<void> {
  const path = join(import.meta.dirname, `../../docs/figures/${work}.md`);
  mkdirSync(join(path, '..'), { recursive: true });
  const style = await resolveConfig(path);
  writeFileSync(path, await format(`${heading()}\n\n${page}\n`, { ...style, filepath: path }));
}

const heading = () => `# Measured: \`npm run bench\`

Made on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()},
Node ${process.versions.node}, loopback only. Server, audience, speakers and PostgreSQL share the cores. Medians of ${rounds} interleaved rounds. Figures are of this machine; ratios travel.`;

for (const name of positionals) await run(name);
