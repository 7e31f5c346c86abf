import {
  awaitedFrom,
  byCorrespondence,
  type Command,
  type CommandId,
  type DebateId,
  due,
  type Facts,
  formats,
  type Instant,
  isExamination,
  later,
  openExchange,
  type OpenedDebate,
  type PersonId,
  segmentAt,
  tally,
} from '@crossbench/shared';
import {
  noon,
  olga,
  openDebate,
  person,
  seatLink,
} from '../../libs/shared/src/debate/rehearsal.fixture.js';
import { Alarm, horizonMs } from '../../apps/backend/src/debates/alarm.js';
import { Mailbox } from '../../apps/backend/src/debates/mailbox.js';
import { Chance } from './chance.js';
import { MemoryLog } from './memory-log.js';

const hour = 3_600_000;
const turn = 2 * 86_400;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** A service that is started anew for everything that is done: nothing but the log is remembered from one letter to the next. */
class Post {
  readonly debateId = 'letters' as DebateId;
  readonly log = new MemoryLog();
  /** The times in which the service was away, the last of them just before whatever is next. */
  readonly outages: { from: Instant; to: Instant }[] = [];
  now: Instant = noon;
  restarts = 0;

  constructor(private readonly chance: Chance) {
    this.log.place(this.debateId);
  }

  async send(command: Command, by: PersonId, facts: Facts = {}): Promise<string> {
    const commandId = this.chance.uuid() as CommandId;
    const handled = await this.service().submit({ command, commandId, by, at: this.now, facts });
    return handled.ok ? 'done' : handled.refusal.code;
  }

  async pass(): Promise<void> {
    await this.service().submit('time');
  }

  async debate(): Promise<OpenedDebate> {
    const { debate } = await this.service().read();
    return debate as OpenedDebate;
  }

  private service(): Mailbox {
    this.restarts++;
    return new Mailbox(this.debateId, {
      log: this.log,
      clock: { now: () => this.now },
      lookUp: (need) =>
        Promise.resolve(need === 'results' ? { results: tally([], []) } : { drafts: [], seed: 7 }),
      salt: () => 'salt',
      heartbeat: {
        outagesSince: (at) => Promise.resolve(this.outages.filter(({ to }) => to > at)),
      },
      recorded: () => undefined,
    });
  }
}

it.each(formats)(
  '$name with turns of two days is debated to its end, however often the service is started anew',
  async (format) => {
    const chance = new Chance(seed);
    const post = new Post(chance);
    const letters = byCorrespondence(format, turn);
    await post.send({ ...openDebate, format: letters, chair: 'clock' }, olga, {
      name: 'Olga',
      seed: 7,
    });
    for (const [i, { id: seat }] of letters.seats.entries()) {
      await post.send({ type: 'claim-seat', seat, move: false }, person(20 + i), seatLink(seat));
      await post.send({ type: 'check-in' }, person(20 + i));
    }
    await post.pass();
    const began = post.now;
    for (let steps = 0; (await post.debate()).stage !== 'published'; steps++) {
      if (steps > 900)
        throw new Error(`SEED=${seed}: no end: ${JSON.stringify(await post.debate())}`);
      await letter(post, chance);
    }
    const { books } = await post.debate();
    expect([seed, new Set(books.map(({ outcome }) => outcome))]).toEqual([
      seed,
      new Set(['ended']),
    ]);
    const longest = Math.max(...books.map(({ ran }) => ran));
    expect(post.now - began).toBeGreaterThan(letters.segments.length * hour);
    expect(longest).toBeGreaterThan(hour);
    expect(post.restarts).toBeGreaterThan(letters.segments.length);
    for (const { ran, turn: at } of books)
      expect(ran).toBeLessThanOrEqual(1000 * segmentAt(await post.debate(), at).seconds);
  },
);

/** Some hours go by, sometimes the service is away; then whoever is waited for writes, or lets the time run out. */
async function letter(post: Post, chance: Chance): Promise<void> {
  const moment = due(await post.debate());
  const next = later(post.now, (1 + chance.whole(30)) * hour);
  post.now = moment !== null && moment < next ? moment : next;
  if (chance.happens(0.1)) {
    const back = later(post.now, (1 + chance.whole(20)) * hour);
    post.outages.push({ from: post.now, to: back });
    post.now = back;
  }
  await post.pass();
  const debate = await post.debate();
  const writer = Object.values(debate.seats).find(({ person: who }) => awaitedFrom(debate, who));
  if (writer && chance.happens(0.7)) await write(post, debate, writer.person);
}

async function write(post: Post, debate: OpenedDebate, by: PersonId): Promise<void> {
  const { floor } = debate;
  if (floor.phase !== 'running') return;
  const at = floor.turn;
  if (isExamination(segmentAt(debate, at))) {
    const open = openExchange(debate);
    const text = 'Is it so?';
    if (open) await post.send({ type: 'answer-exchange', exchange: open.number, text }, by);
    else if (debate.exchanges.some((exchange) => exchange.turn === at))
      await post.send({ type: 'yield-floor' }, by);
    else await post.send({ type: 'open-exchange', turn: at, text }, by);
    return;
  }
  const argument = { tag: 'It is so', body: '', relations: [], cards: [] };
  expect(await post.send({ type: 'file-argument', turn: at, argument }, by)).toBe('done');
  await post.send({ type: 'yield-floor' }, by);
}

it('sets no timer for what is weeks away', () => {
  const alarm = new Alarm({ now: () => noon } as never);
  const before = timers();
  for (const wait of [horizonMs + 1, 30 * 24 * hour, 2 ** 31 + 1, 2 ** 40])
    alarm.set(`debate ${wait}` as DebateId, later(noon, wait));
  expect(timers()).toBe(before);
  alarm.set('soon' as DebateId, later(noon, horizonMs));
  expect(timers()).toBe(before + 1);
  alarm.onApplicationShutdown();
});

const timers = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
