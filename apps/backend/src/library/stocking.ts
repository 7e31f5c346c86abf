import type { DataSource, EntityManager } from 'typeorm';
import { canonical, type Motion, type Source } from '@crossbench/shared';
import { MotionRow } from './motion.entity.js';
import { PassageRow } from './passage.entity.js';
import { hashOfText, storedSources } from './shelf.js';
import { SourceRow } from './source.entity.js';

/** What an installation is to have in its library. */
export interface Stock {
  readonly sources: readonly Source[];
  readonly motions: readonly Motion[];
}

/** Brings the stored library up to date with the shipped one: all of it or nothing, one node at a time. */
export async function stock(database: DataSource, shipped: Stock): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('library'))`);
    await stockSources(transaction, shipped.sources);
    await stockMotions(transaction, shipped.motions);
  });
}

async function stockSources(transaction: EntityManager, shipped: readonly Source[]): Promise<void> {
  const stored = new Map(
    (await storedSources(transaction)).map(({ source }) => [source.id, canonical(source)]),
  );
  const changed = shipped.filter((source) => stored.get(source.id) !== canonical(source));
  for (const { passages, ...source } of changed) {
    const sha256 = hashOfText({ passages });
    await transaction.upsert(SourceRow, { ...source, sha256 }, ['id']);
    await transaction.delete(PassageRow, { sourceId: source.id });
    const rows = passages.map((text, index) => ({ sourceId: source.id, number: index + 1, text }));
    await transaction.insert(PassageRow, rows);
  }
}

async function stockMotions(transaction: EntityManager, shipped: readonly Motion[]): Promise<void> {
  const rows = shipped.map((body, position) => ({ id: body.id, position, body }));
  const stored = new Map(
    (await transaction.find(MotionRow)).map((row) => [row.id, canonical(row)]),
  );
  const changed = rows.filter((row) => stored.get(row.id) !== canonical(row));
  if (changed.length > 0) await transaction.upsert(MotionRow, changed, ['id']);
}
