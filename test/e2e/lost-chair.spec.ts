import { setTimeout as passed } from 'node:timers/promises';
import {
  type EventOf,
  leaseGrace,
  leaseLength,
  type OpenedDebate,
  type Recorded,
} from '@crossbench/shared';
import { givenAHall, leave, must, startTurn } from '../support/hall.js';
import { Person, secretOf } from '../support/person.js';
import { freshDatabase } from '../support/postgres.js';
import { Server } from '../support/server.js';

/** How far the clocks of the test and of the database may be apart, ms. */
const tolerance = 100;

let nodes: Server[];
/** All of it happens at the same time: each takes as long as a lease lasts, and minds nothing of the others. */
const happening = new Map<string, Promise<void>>();
beforeAll(async () => {
  const database = await freshDatabase();
  nodes = [
    await Server.start(database),
    await Server.start(database),
    await Server.start(database),
  ];
  for (const [promise, act] of Object.entries(promises)) {
    const acting = act();
    // What goes wrong is said where it was promised.
    acting.catch(() => undefined);
    happening.set(promise, acting);
  }
});
afterAll(() => Promise.all(nodes.map((node) => node.stop())));

const origin = (node: number) => nodes[node]?.origin ?? '';

/** A debate that runs, chaired at the first of the two nodes, with a deputy at the other. */
async function givenADeputy(chairAt: number, deputyAt: number) {
  const hall = await givenAHall(origin(chairAt));
  const deputy = await Person.arrive(origin(deputyAt), 'Dan');
  const secret = secretOf(hall.links, 'deputy');
  await must(deputy.issue(hall.debateId, { type: 'become-deputy' }, { secret }));
  await deputy.follow(hall.debateId);
  await startTurn(hall);
  return { ...hall, deputy };
}

const lossIn = (log: readonly Recorded[]) => {
  const line = log.find(({ event }) => event.type === 'chair-succeeded');
  if (line?.event.type !== 'chair-succeeded') throw new Error('Nobody has followed.');
  return line as Recorded & { readonly event: EventOf<'chair-succeeded'> };
};

const chairedBy =
  (person: Person | null) =>
  ({ chair }: OpenedDebate): boolean =>
    chair === (person?.id ?? null);

/** Somebody else has the chair between the grace's beginning and the lease's end, seen from when the line was cut. */
const inTime = ({ at }: Recorded, cutAt: number) => {
  expect(at - cutAt).toBeGreaterThan(leaseGrace);
  expect(at - cutAt).toBeLessThanOrEqual(leaseLength + tolerance);
};

const promises: Readonly<Record<string, () => Promise<void>>> = {
  'puts the deputy, at the other node, in the chair of who went silent in the middle of a speech':
    async () => {
      const { chair, deputy, debateId, ...hall } = await givenADeputy(0, 1);
      const told = deputy.crowdOf(debateId, ({ chairLostAt }) => chairLostAt !== null);
      const cutAt = Date.now();
      chair.goSilent();
      const crowd = await told;
      expect(crowd.chairPresent).toBe(false);
      expect(crowd.here).toEqual([deputy.id]);
      await deputy.until(chairedBy(deputy), 30_000);
      const loss = lossIn(deputy.log);
      expect(loss).toMatchObject({ actor: 'clock', commandId: null });
      expect(loss.event).toMatchObject({ from: chair.id, to: deputy.id });
      inTime(loss, cutAt);
      await must(deputy.issue(debateId, { type: 'pause-clock', floor: deputy.now.floorVersion }));

      // The one who was lost notices by itself, comes back, and is a deputy.
      await chair.until(({ floor }) => floor.phase === 'paused', 30_000);
      const late = { type: 'resume-clock', floor: chair.now.floorVersion } as const;
      const answer = await chair.issue(debateId, late);
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
      expect(chair.now.deputies).toEqual([chair.id, deputy.id]);
      await must(chair.issue(debateId, { type: 'take-chair' }));
      await deputy.until(chairedBy(chair));
      expect(deputy.log.filter(({ event }) => event.type === 'chair-succeeded')).toHaveLength(1);
      leave({ ...hall, chair, debateId });
      deputy.leave();
    },

  'follows nobody who is back in eight seconds, even if somebody else is lost for good':
    async () => {
      const [back, gone] = await Promise.all([givenADeputy(0, 1), givenADeputy(0, 1)]);
      const overdue = back.deputy.crowdOf(back.debateId, ({ chairLostAt }) => chairLostAt !== null);
      back.chair.socket.disconnect();
      gone.chair.die();
      await overdue;
      await passed(2_000);
      back.chair.socket.connect();
      await back.deputy.crowdOf(back.debateId, ({ chairLostAt }) => chairLostAt === null);
      await gone.deputy.until(chairedBy(gone.deputy), 30_000);
      await must(back.chair.issue(back.debateId, { type: 'blank-podium' }));
      await back.deputy.until(({ blanked }) => blanked);
      expect(back.deputy.now.chair).toBe(back.chair.id);
      for (const hall of [back, gone]) leave(hall);
      for (const { deputy } of [back, gone]) deputy.leave();
    },

  'leaves the debate of a chair without a successor to the clock, which brings it to its result':
    async () => {
      const hall = await givenAHall(origin(1), { pace: 60 });
      await startTurn(hall);
      hall.chair.die();
      const end = await hall.pro.until(({ stage }) => stage === 'published', 60_000);
      expect(end.chair).toBeNull();
      expect(lossIn(hall.pro.log).event).toMatchObject({ from: hall.chair.id, to: null });
      leave(hall);
    },

  'lets a person take the chair from the clock at any time, and give it back': async () => {
    const hall = await givenAHall(origin(0), { chair: 'clock' });
    const { chair, debateId } = hall;
    await must(chair.issue(debateId, { type: 'take-chair' }));
    await chair.until(chairedBy(chair));
    await startTurn(hall);
    await must(chair.issue(debateId, { type: 'hand-over', to: 'clock' }));
    await chair.until(chairedBy(null));
    leave(hall);
  },

  'puts the deputy in the chair of whose node was killed, and keeps one log': async () => {
    const hall = await givenADeputy(2, 1);
    const { chair, deputy } = hall;
    const cutAt = Date.now();
    await nodes[2]?.kill();
    await deputy.until(chairedBy(deputy), 30_000);
    inTime(lossIn(deputy.log), cutAt);
    await nodes[2]?.start();
    await chair.until(chairedBy(deputy), 30_000);
    expect(chair.log.slice(0, deputy.log.length)).toEqual(deputy.log.slice(0, chair.log.length));
    leave(hall);
    deputy.leave();
  },
};

it.each(Object.keys(promises))('%s', (promise) => happening.get(promise), 120_000);
