import type { Command, DebateId, OpenedDebate, PersonId } from '@crossbench/shared';
import { Aftermath } from '../../apps/backend/src/debates/aftermath.js';
import { Alarm } from '../../apps/backend/src/debates/alarm.js';
import { Beat } from '../../apps/backend/src/debates/beat.js';
import { ChairWatch } from '../../apps/backend/src/debates/chair/chair-watch.js';
import { LeaseTable } from '../../apps/backend/src/debates/chair/lease-table.js';
import { Leases } from '../../apps/backend/src/debates/chair/leases.js';
import { Debates } from '../../apps/backend/src/debates/debates.js';
import { Heartbeat } from '../../apps/backend/src/debates/heartbeat.js';
import type { Log } from '../../apps/backend/src/debates/log.js';
import { ServerClock } from '../../apps/backend/src/debates/server-clock.js';
import { Timekeeper } from '../../apps/backend/src/debates/timekeeper.js';
import type { FarDatabase } from './far-database.js';
import type { Hall } from './hall.js';
import {
  checked,
  countedIn,
  draftsIn,
  invitationOf,
  nameOf,
  questionFacts,
  tossed,
} from './stand-ins.js';
import type { World } from './world.js';

/** What the loop of one node is given from outside. */
export interface Outside {
  readonly world: World;
  readonly log: Log;
  readonly database: FarDatabase;
  readonly hall: Hall;
}

/** The real loop, as Nest would put it together. */
export function loopOf({ world, log, database, hall }: Outside) {
  const clock = new ServerClock(database as never);
  const heartbeat = new Heartbeat(database as never);
  const alarm = new Alarm(clock);
  const lookedUp = async <T>(value: T): Promise<T> => {
    await world.time.pause(world.chance.between(0.2, 8));
    return value;
  };
  const people = { find: (id: PersonId) => lookedUp({ name: nameOf(id), robot: false }) };
  const links = {
    invitation: (_: DebateId, secret: string) => lookedUp(invitationOf(secret)),
    replace: () => lookedUp(null),
  };
  const drafts = {
    openDrafts: (_: DebateId, debate: OpenedDebate) => lookedUp(draftsIn(debate)),
    handOver: () => lookedUp(undefined),
  };
  const counting = { count: (_: DebateId, debate: OpenedDebate) => lookedUp(countedIn(debate)) };
  const library = { check: checked };
  const leases = new Leases(new LeaseTable(database as never), hall as never, clock, heartbeat);
  const questions = {
    lookUp: (_: DebateId, command: Command) => lookedUp(questionFacts(command)),
  };
  const debates = new Debates(
    log,
    clock,
    heartbeat,
    alarm,
    hall as never,
    people as never,
    links as never,
    drafts as never,
    counting as never,
    library as never,
    leases,
    questions as never,
    { salt: () => world.chance.uuid(), seed: () => tossed },
    new Aftermath(drafts as never, links as never, { note: () => Promise.resolve() } as never),
  );
  const timekeeper = new Timekeeper(log, clock, alarm, debates, hall as never);
  const watch = new ChairWatch(hall as never, debates, leases, clock);
  const beat = new Beat(hall as never, debates, clock);
  const start = async () => {
    for (const each of [clock, heartbeat, timekeeper, watch, beat])
      await each.onApplicationBootstrap();
  };
  return { clock, debates, leases, start };
}
