import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { asyncApi } from './asyncapi.ts';
import { protocolTables } from './tables.ts';

const docs = join(import.meta.dirname, '../../docs');

/** A document as it should be. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** docs/protocol.md with its marked parts made anew, and docs/asyncapi.json. */
export async function protocolDocuments(): Promise<readonly Document[]> {
  const page = join(docs, 'protocol.md');
  return [
    await formatted(page, filledIn(readFileSync(page, 'utf8'))),
    await formatted(join(docs, 'asyncapi.json'), JSON.stringify(asyncApi())),
  ];
}

/** Replaces what stands between `<!-- made: name -->` and `<!-- /made -->`. */
function filledIn(page: string): string {
  const tables = protocolTables();
  const marks = [...page.matchAll(/<!-- made: (\S+) -->/g)].map(([, name]) => name);
  const missing = Object.keys(tables).filter((name) => !marks.includes(name));
  if (missing.length > 0)
    throw new Error(`docs/protocol.md has no mark for ${missing.join(', ')}.`);
  return page.replace(
    /(<!-- made: (\S+) -->)[\s\S]*?(<!-- \/made -->)/g,
    (whole, begin: string, name: string, end: string) =>
      name in tables ? `${begin}\n\n${tables[name]}\n\n${end}` : whole,
  );
}

async function formatted(path: string, text: string): Promise<Document> {
  const style = await resolveConfig(path);
  return { path, text: await format(text, { ...style, filepath: path }) };
}
