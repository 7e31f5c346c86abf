import type { DataSource } from 'typeorm';
import type { DebateId } from '@crossbench/shared';
import { EventLog } from './event-log.js';
import { type Batch, Overtaken } from './log.js';

const batchOf = (debateId: string): Batch => ({
  debateId: debateId as DebateId,
  after: 0,
  lines: [],
  stage: 'lobby',
  division: null,
  dueAt: null,
});

/** A database that refuses everything that names the debate `bad`, and has moved on in `late`. */
const database = (code: string) => {
  const asked: string[][] = [];
  const query = ({ values: [ids = []] }: { values: string[][] }) => {
    asked.push(ids);
    if (ids.includes('bad')) return Promise.reject(Object.assign(new Error('No.'), { code }));
    return Promise.resolve({ rows: ids.filter((id) => id !== 'late').map((id) => ({ id })) });
  };
  const log = new EventLog({ driver: { master: { query } } } as unknown as DataSource);
  return { asked, log };
};

const appendAll = (log: EventLog) =>
  Promise.allSettled(['first', 'bad', 'late', 'good'].map((id) => log.append(batchOf(id))));

it('appends what the database takes, even when it refuses one of the same group', async () => {
  const { log } = database('22P05');
  const [first, bad, late, good] = await appendAll(log);
  expect(first).toMatchObject({ status: 'fulfilled' });
  expect(bad).toMatchObject({ reason: { code: '22P05' } });
  expect(late).toMatchObject({ reason: expect.any(Overtaken) as unknown });
  expect(good).toMatchObject({ status: 'fulfilled' });
});

it('does not ask a database again that is not there', async () => {
  const { log, asked } = database('57P01');
  const group = await appendAll(log);
  expect(group.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  expect(asked).toHaveLength(1);
});
