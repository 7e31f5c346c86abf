import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { protocolDocuments } from './protocol/documents.ts';

const changed = (await protocolDocuments()).filter(
  ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const { path } of changed) {
    console.error(`${path} does not say what the code says. Run: npm run docs:protocol`);
  }
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of changed) {
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  }
}
