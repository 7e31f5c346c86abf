import { readFileSync } from 'node:fs';
import { protocolDocuments } from '../../../../scripts/protocol/documents.ts';

describe('the written protocol', () => {
  it('says what the schemas say; npm run docs:protocol writes it anew', async () => {
    for (const { path, text } of await protocolDocuments()) {
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
  });
});
