import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import {
  type Answer,
  type Debate,
  type DebateId,
  mulberry,
  type Person,
  type Recorded,
} from '@crossbench/shared';
import { Api } from './api';
import { Connection } from './connection';
import { FollowedDebate } from './followed-debate';
import { debates, longDebate, RoughServer } from './rough-server.fixture';
import { ServerTime } from './server-time';
import { serverSocket } from './server-socket';
import { Session } from './session';

const ada = { id: 'a', name: 'Ada', organiser: false } as unknown as Person;
const logs = [
  [longDebate(false, 'Here'), longDebate(false, 'There')],
  [longDebate(true, 'Here'), longDebate(false, 'There')],
] as const;

/** A tab that has just been opened. */
function opened(server: RoughServer) {
  const session = {
    person: signal<Person | null>(ada),
    ensure: async () => ada,
    forget: () => undefined,
    reload: async () => undefined,
  };
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      FollowedDebate,
      { provide: Api, useValue: server.api },
      { provide: serverSocket, useValue: server.socket },
      { provide: Session, useValue: session },
      { provide: ServerTime, useValue: { at: () => 0 } },
    ],
  });
  const followed = TestBed.inject(FollowedDebate);
  const connection = TestBed.inject(Connection);
  TestBed.tick();
  return { followed, connection };
}

type Tab = ReturnType<typeof opened>;

/** What may happen between a tab and its server. */
const steps = {
  grow: (server: RoughServer, _: Tab, n: number) =>
    server.grow(debates[n % 3 === 0 ? 1 : 0], n % 9 === 0 ? 30 : 1 + (n % 4)),
  beat: (server: RoughServer, _: Tab, n: number) => server.beat(debates[n % 2] ?? debates[0]),
  hear: (server: RoughServer, _: Tab, n: number) => server.hear(n),
  'hear twice': (server: RoughServer, _: Tab, n: number) => server.hear(n, true),
  lose: (server: RoughServer, _: Tab, n: number) => server.lose(n),
  answer: (server: RoughServer, _: Tab, n: number) => server.answer(n, 'good'),
  refuse: (server: RoughServer, _: Tab, n: number) => server.answer(n, 'bad', n >> 2),
  'say nothing': (server: RoughServer, _: Tab, n: number) => server.answer(n, 'never'),
  drop: (server: RoughServer, _: Tab, n: number) =>
    server.drop(n % 3 ? 'transport close' : 'io server disconnect'),
  accept: (server: RoughServer) => server.accept(),
  'go elsewhere': (_: RoughServer, { followed }: Tab, n: number) =>
    followed.follow(debates[n % 2] ?? debates[0]),
  wait: (server: RoughServer, _: Tab, n: number) => {
    if (n % 3 === 0) server.forgetPages();
  },
};

const names = Object.keys(steps) as (keyof typeof steps)[];
const weights: Partial<Record<keyof typeof steps, number>> = {
  ...{
    answer: 12,
    grow: 6,
    hear: 4,
    accept: 4,
    refuse: 2,
    'hear twice': 2,
    lose: 2,
    'go elsewhere': 2,
  },
};

const step = fc.record({
  name: fc.oneof(
    ...names.map((name) => ({ weight: weights[name] ?? 1, arbitrary: fc.constant(name) })),
  ),
  n: fc.nat(1_000),
  ms: fc.oneof(fc.constant(0), fc.nat(500), fc.nat(12_000)),
});

const course = fc.record({
  long: fc.boolean(),
  chance: fc.nat(),
  begun: fc.double({ min: 0, max: 0.8, noNaN: true }),
  steps: fc.array(step, { maxLength: 120, size: 'max' }),
});

/** Time goes by, half a second after the other, with everything that follows from it. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    jest.advanceTimersByTime(Math.min(500, left));
    await settled();
  }
  await settled();
}

/** Every promise that can be kept without time and without the server is. */
async function settled(): Promise<void> {
  for (let i = 0; i < 25; i++) await null;
}

/** The line is good again: whatever is owed or announced arrives, and the server beats. */
async function heal(server: RoughServer, followed: DebateId): Promise<void> {
  for (let beats = 0; beats < 5; beats++) {
    server.accept();
    server.beat(followed);
    server.forgetPages();
    while (server.flying.length > 0) server.hear(0);
    for (let answers = 0; server.owed.length > 0; answers++) {
      if (answers > 200) throw new Error('The tab asks without end.');
      server.answer(0, 'good');
      await settled();
    }
    await pass(5_000);
  }
}

const envelopes = (log: readonly Recorded[]) => log.map(({ wording: _, ...envelope }) => envelope);

/** As it may be shown: a tab may have heard what was hidden later. */
const inPublic = (debate: Debate) =>
  'arguments' in debate
    ? {
        ...debate,
        arguments: debate.arguments.map((each) =>
          each.hidden ? { ...each, text: null, firstText: null } : each,
        ),
      }
    : debate;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

interface Process {
  readonly env: Record<string, string | undefined>;
  readonly stdout: { write(text: string): void };
}

const { env, stdout } = (globalThis as unknown as { readonly process: Process }).process;
const runs = Number(env['FC_NUM_RUNS'] ?? 300);
const seed = env['FC_SEED'];

/** What must have happened in some of the runs, or they prove nothing. */
const everything = [
  ...['answered', 'connected', 'dropped', 'heard', 'heard twice', 'lagging', 'lost', 'refused'],
  ...['stale', 'unanswered'],
];

it(
  'ends with what a fresh load gives, however bad the line was',
  async () => {
    const happened = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(course, async ({ long, chance, begun, steps: taken }) => {
        jest.spyOn(Math, 'random').mockImplementation(mulberry(chance));
        const server = new RoughServer(begun, ...logs[long ? 1 : 0]);
        const tab = opened(server);
        let [here] = debates;
        tab.followed.follow(here);
        await pass(0);
        server.accept();
        const answers: Promise<Answer<unknown>>[] = [];
        for (const { name, n, ms } of taken) {
          if (n % 17 === 0) answers.push(tab.connection.issue(here, { type: 'undo' }));
          if (name === 'go elsewhere') here = debates[n % 2] ?? here;
          steps[name](server, tab, n);
          await pass(ms);
          const log = server.log(here);
          const same = tab.followed.log().every(({ event }, i) => event === log[i]?.event);
          expect(same).toBe(true);
        }
        await heal(server, here);
        for (const [what, count] of server.happened) {
          happened.set(what, (happened.get(what) ?? 0) + count);
        }
        const { followed } = tab;
        expect(envelopes(followed.log())).toEqual(envelopes(server.log(here)));
        expect(followed.caughtUp()).toBe(true);
        expect(followed.problem()).toBeNull();
        expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true);
        expect(server.executed).toHaveLength(answers.length);
        const shown = inPublic(followed.debate());
        server.renew();
        const fresh = opened(server);
        fresh.followed.follow(here);
        await heal(server, here);
        expect(shown).toEqual(fresh.followed.debate());
      }),
      { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
    );
    const counts = [...happened].map(([what, count]) => `${what} ${count}`);
    stdout.write(`${runs} tabs on bad lines: ${counts.join(', ')}\n`);
    if (runs >= 100) expect([...happened.keys()].toSorted()).toEqual(everything);
  },
  runs * 300 + 10_000,
);
