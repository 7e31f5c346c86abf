import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Leases } from '../../apps/backend/src/debates/chair/leases.js';
import { Debates } from '../../apps/backend/src/debates/debates.js';
import { Heartbeat } from '../../apps/backend/src/debates/heartbeat.js';
import { KnownDebate } from '../../apps/backend/src/debates/known-debate.js';
import { Mailbox } from '../../apps/backend/src/debates/mailbox.js';
import { Round } from '../../apps/backend/src/debates/round.js';
import { ServerClock } from '../../apps/backend/src/debates/server-clock.js';
import { Timekeeper } from '../../apps/backend/src/debates/timekeeper.js';
import type { Lease } from '@crossbench/shared';
import { FarLog } from './far-log.js';
import { Follower } from './follower.js';
import { simulated } from './run.js';

type Method = (this: never, ...given: never[]) => unknown;

/** Puts another method in the place of one that may be private. */
function instead(of: object, name: string, method: (original: Method) => Method): void {
  const original = Reflect.get(of, name) as Method;
  jest.spyOn(of as Record<string, Method>, name).mockImplementation(method(original) as never);
}

const left =
  (of: object, name: string): (() => void) =>
  () =>
    instead(of, name, () => async () => undefined);

const sabotages: Record<string, () => void> = {
  'a node answers before its append is committed': () =>
    instead(
      FarLog.prototype,
      'append',
      (append) =>
        async function (batch) {
          void (append.call(this, batch) as Promise<void>).catch(() => undefined);
        },
    ),
  'a node does not recognise a request that the log holds': () =>
    void jest.spyOn(KnownDebate.prototype, 'answered').mockReturnValue(undefined),
  'a node that was overtaken does not read again': () => {
    const known = new WeakMap<object, unknown>();
    instead(
      Mailbox.prototype,
      'read',
      (read) =>
        function () {
          if (!known.has(this)) known.set(this, read.call(this));
          return known.get(this);
        },
    );
  },
  'a node refuses by what it knew before': left(Mailbox.prototype, 'confirm'),
  'a node does not read what others appended': left(Debates.prototype, 'catchUp'),
  'a node tells again what it has told': () =>
    instead(
      Mailbox.prototype,
      'passOn',
      (passOn) =>
        function (known) {
          Reflect.set(this, 'heard', 0);
          return passOn.call(this, known);
        },
    ),
  'nobody looks for what is due': left(Timekeeper.prototype, 'sweep'),
  'time does not pass before a command is decided': left(Round.prototype, 'passTime'),
  'nodes go by their own clocks': left(ServerClock.prototype, 'measure'),
  'an outage is charged': () =>
    void jest.spyOn(Heartbeat.prototype, 'outagesSince').mockResolvedValue([]),
  'a chair is lost because the service was away': () =>
    instead(Leases.prototype, 'watchedSince', () => async () => 0),
  'a chair is lost after five seconds': () =>
    instead(
      Leases.prototype,
      'lease',
      (lease) =>
        function (debate, signs, since) {
          const known = lease.call(this, debate, signs, since) as Lease | undefined;
          return known && { ...known, renewedAt: known.renewedAt - 10_000 };
        },
    ),
  'a tab does not ask for what it has missed': () =>
    instead(
      Follower.prototype,
      'catchUp',
      (catchUp) =>
        async function () {
          if ((this as Follower).seq === 0) await catchUp.call(this);
        },
    ),
};

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

Logger.overrideLogger(false);
afterEach(() => jest.restoreAllMocks());

it.each(Object.entries(sabotages))('the simulation notices when %s', async (_, sabotage) => {
  sabotage();
  for (const seed of seeds) {
    const { wrong } = await simulated(seed);
    if (wrong.length > 0) return;
  }
  throw new Error('It has not noticed.');
});
