// Shows what a Debatekeeper file becomes, and keeps it if it is told to: npm run import -- FILE.xml [--save]
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ImportFormat } from '@crossbench/shared';
import { readConfig } from '../apps/backend/dist/config.js';
import { connect, migrate } from '../apps/backend/dist/database/data-source.js';
import { joinDatabase } from '../apps/backend/dist/database/open-database.js';
import { Formats } from '../apps/backend/dist/formats/formats.js';
import { imported } from '../apps/backend/dist/formats/imported.js';
import { inLines } from '../apps/backend/dist/formats/in-lines.js';
import { People } from '../apps/backend/dist/people/people.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'boolean', default: false } },
});

try {
  await run(positionals[0]);
} catch (error) {
  const expected = ['CannotStart', 'Problem'].includes(error.name);
  const missing = error.code === 'ENOENT' && `There is no file ${error.path}.`;
  console.error(missing || (expected ? error.message : error));
  process.exitCode = 1;
}

async function run(file) {
  if (!file?.endsWith('.xml')) {
    console.error('Name a Debatekeeper file: npm run import -- FILE.xml [--save]');
    process.exitCode = 2;
    return;
  }
  const { success, data, error } = ImportFormat.safeParse({ xml: await readFile(file, 'utf8') });
  const result = success
    ? imported(data.xml)
    : { ok: false, faults: error.issues.map(({ message }) => message), notes: [] };
  if (!result.ok) {
    list(`${file} cannot be imported:`, result.faults);
    list('Beside that:', result.notes);
    process.exitCode = 1;
    return;
  }
  console.log(inLines(result.format).join('\n'));
  list('What was assumed, added or left out:', result.notes);
  if (values.save) await save(result.format);
  else console.log('\nNothing was saved. Add --save to offer it when a debate is opened.');
}

function list(title, sentences) {
  if (sentences.length > 0)
    console.log(['', title, ...sentences.map((each) => `- ${each}`)].join('\n'));
}

async function save(format) {
  const database = await joinDatabase(readConfig());
  const dataSource = await connect(database.url);
  try {
    await migrate(dataSource);
    const formats = new Formats(dataSource, new People(dataSource));
    const { id } = await formats.save({ ...format, id: await formats.freeId(format.id) }, null);
    console.log(`\nSaved as “${id}”. It is offered when a debate is opened.`);
  } finally {
    await dataSource.destroy();
    await database.close();
  }
}
