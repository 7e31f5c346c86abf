import { randomUUID } from 'node:crypto';
import type { DebateId, PersonId } from '@crossbench/shared';
import { connect } from '../../apps/backend/src/database/data-source.js';
import { DebateRow } from '../../apps/backend/src/debates/debate-row.entity.js';
import { EventLog } from '../../apps/backend/src/debates/event-log.js';
import { batch, itKeepsLogs, linesAfter } from '../support/log-contract.js';
import { freshDatabase } from '../support/postgres.js';

/** A debate whose log has not begun. */
const row = (id: DebateId) => ({
  id,
  code: id.slice(0, 8),
  motionId: null,
  wording: 'This house would keep a log',
  formatId: 'lightning',
  formatName: 'Lightning',
  stage: 'scheduled' as const,
  visibility: 'public' as const,
  rehearsal: false,
  organiserId: randomUUID() as string as PersonId,
  startsAt: null,
  openedAt: new Date(),
  division: null,
  lastSeq: 0,
  lastHash: id,
  dueAt: null,
});

async function placed() {
  const database = await connect(await freshDatabase());
  const place = async () => {
    const debateId = randomUUID() as string as DebateId;
    await database.getRepository(DebateRow).insert(row(debateId));
    return debateId;
  };
  return { database, reach: () => new EventLog(database), place, close: () => database.destroy() };
}

describe('the log in PostgreSQL', () => {
  itKeepsLogs(placed);

  it('goes with its debate, lines and words, and takes no other log along', async () => {
    const { database, reach, place, close } = await placed();
    const [gone, stays] = [await place(), await place()];
    for (const debateId of [gone, stays]) {
      const lines = linesAfter(debateId, [], 3);
      await reach().append(batch(debateId, lines));
    }
    await database.getRepository(DebateRow).delete({ id: gone });
    const left = (table: string) => database.query(`SELECT DISTINCT debate_id FROM ${table}`);
    for (const table of ['debate_event', 'wording']) {
      expect(await left(table)).toEqual([{ debate_id: stays }]);
    }
    await close();
  });
});
