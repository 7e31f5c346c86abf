import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Motion, Source } from '@crossbench/shared';
import { MotionRow } from './motion.entity.js';
import { PassageRow } from './passage.entity.js';
import { SourceRow } from './source.entity.js';

/** A source with the SHA-256 of its text. */
export interface StoredSource {
  readonly source: Source;
  readonly hash: string;
}

/** SHA-256, hex, of a source's passages joined by an empty line: what a card's `sourceHash` can be compared with. */
export const hashOfText = ({ passages }: Pick<Source, 'passages'>): string =>
  createHash('sha256').update(passages.join('\n\n')).digest('hex');

/** Every stored source, ordered by id. */
export async function storedSources(database: EntityManager): Promise<StoredSource[]> {
  const rows = await database.find(SourceRow, { order: { id: 'ASC' } });
  const texts = new Map(rows.map(({ id }): [string, string[]] => [id, []]));
  for (const { sourceId, text } of await database.find(PassageRow, { order: { number: 'ASC' } })) {
    texts.get(sourceId)?.push(text);
  }
  return rows.map(({ sha256, ...row }) => ({
    source: { ...row, passages: texts.get(row.id) ?? [] },
    hash: sha256,
  }));
}

/** Every stored motion, in the order of the catalogue. */
export async function storedMotions(database: EntityManager): Promise<Motion[]> {
  const rows = await database.find(MotionRow, { order: { position: 'ASC', id: 'ASC' } });
  return rows.map(({ body }) => body);
}
