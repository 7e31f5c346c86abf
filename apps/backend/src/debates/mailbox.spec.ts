import type { DebateId, Instant, Recorded } from '@crossbench/shared';
import { given, opened } from '../../../../libs/shared/src/debate/rehearsal.fixture.js';
import { Mailbox } from './mailbox.js';

const { log, now } = given(opened());
const debateId = 'a debate' as DebateId;

/** A mailbox, and how often its log has been read; the first `failures` readings fail. */
function mailbox(failures: number) {
  const readings: DebateId[] = [];
  const after = (of: DebateId): Promise<Recorded[]> => {
    const fails = readings.push(of) <= failures;
    return fails ? Promise.reject(new Error('There is no database.')) : Promise.resolve([...log]);
  };
  const around = {
    log: { after } as never,
    clock: { now: (): Instant => now },
    lookUp: () => Promise.resolve({}),
    salt: () => 'salt',
    heartbeat: { outagesSince: () => Promise.resolve([]) },
    recorded: () => undefined,
  };
  return { box: new Mailbox(debateId, around), readings };
}

it('reads a log once for all who come in at the same time', async () => {
  const { box, readings } = mailbox(0);
  const all = await Promise.all(Array.from({ length: 100 }, () => box.read()));
  expect(new Set(all).size).toBe(1);
  expect(all[0]?.head.seq).toBe(log.length);
  await box.read();
  expect(readings).toHaveLength(1);
});

it('reads it again for whoever asks after a failure', async () => {
  const { box, readings } = mailbox(1);
  const both = await Promise.allSettled([box.read(), box.read()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await box.read()).head.seq).toBe(log.length);
  expect(readings).toHaveLength(2);
});
