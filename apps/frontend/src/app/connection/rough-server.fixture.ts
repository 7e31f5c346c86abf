import { type DebateId, pageSize, type Recorded, replay, withheld } from '@crossbench/shared';
import { GivenDebate, ada, olga } from '../room/given-a-debate.fixture';
import { FakeSocket } from './fake-socket';

/** A debate with all lines that it will ever have, of which some are committed by now. */
interface Growing {
  readonly lines: readonly Recorded[];
  committed: number;
}

/** Something that the server owes the tab: an answer to a request over the socket or over HTTP. */
interface Owed {
  readonly asked: string;
  readonly good: () => unknown;
  readonly bad: readonly (() => unknown)[];
  readonly settle: (answer: unknown) => void;
  readonly fail: () => void;
}

type Announcement = readonly [event: string, content: object];

export const debates = [1, 2].map(
  (n) => `${String(n).repeat(8)}-1111-4111-8111-111111111111` as DebateId,
) as [DebateId, DebateId];

/** A server at the far end of a bad line: nothing it owes or says arrives before a test says so. */
export class RoughServer {
  socket = this.plugged();
  readonly executed: string[] = [];
  /** How often what happened to the line. */
  readonly happened = new Map<string, number>();
  owed: Owed[] = [];
  /** Announced, and not yet heard. */
  flying: Announcement[] = [];
  private readonly rooms = new Set<DebateId>();
  /** Pages as some cache has them. */
  private readonly cached = new Map<string, unknown>();
  private readonly growing: ReadonlyMap<DebateId, Growing>;

  /** `begun` is how far the debates have come, as a share. */
  constructor(begun: number, ...lines: readonly (readonly Recorded[])[]) {
    const growing = (lines: readonly Recorded[] = []) => ({
      lines,
      committed: Math.max(3, Math.floor(lines.length * begun)),
    });
    this.growing = new Map(debates.map((id, i) => [id, growing(lines[i])]));
  }

  /** Another tab comes, and finds no cache. */
  renew(): void {
    this.drop('transport close');
    this.cached.clear();
    this.socket = this.plugged();
  }

  readonly api = {
    logPage: (debateId: DebateId, after: number, fresh = false) =>
      this.owe(`page ${after}`, () => this.httpPage(debateId, after, fresh), [
        () => ({ ok: false, problem: { code: 'failed' } }),
        () => ({ ok: false, problem: { code: 'unreachable' } }),
      ]),
  };

  /** The log so far, as the public may read it. */
  log(debateId: DebateId): readonly Recorded[] {
    const { lines, committed } = this.of(debateId);
    const log = lines.slice(0, committed);
    return withheld(replay(log), log);
  }

  /** More lines are committed, and announced to the room. */
  grow(debateId: DebateId, count: number): void {
    const growing = this.of(debateId);
    const before = growing.committed;
    growing.committed = Math.min(growing.lines.length, before + count);
    if (growing.committed === before || !this.rooms.has(debateId)) return;
    const events = this.log(debateId).slice(before);
    this.flying.push(['recorded', { debateId, events }]);
  }

  beat(debateId: DebateId): void {
    const seq = this.of(debateId).committed;
    if (this.rooms.has(debateId)) this.flying.push(['beat', { debateId, seq, now: 0 }]);
  }

  /** Something of what was announced is heard; it may be heard again. */
  hear(which: number, again = false): void {
    const [announcement] = this.flying.splice(which % (this.flying.length || 1), 1);
    if (!announcement) return;
    this.count(again ? 'heard twice' : 'heard');
    if (again) this.flying.push(announcement);
    this.socket.announce(...announcement);
  }

  lose(which: number): void {
    if (this.flying.length === 0) return;
    this.count('lost');
    this.flying.splice(which % this.flying.length, 1);
  }

  /** One answer arrives: the right one, as things stand now, or one of those that are of no use. */
  answer(which: number, how: 'good' | 'bad' | 'never', size = 0): void {
    const [owed] = this.owed.splice(which % (this.owed.length || 1), 1);
    if (!owed) return;
    this.count({ good: 'answered', bad: 'refused', never: 'unanswered' }[how]);
    if (how === 'never') owed.fail();
    else if (how === 'good') owed.settle(owed.good());
    else owed.settle(owed.bad[size % owed.bad.length]?.());
  }

  drop(reason: string): void {
    if (!this.socket.connected) return;
    this.count('dropped');
    this.rooms.clear();
    this.flying = [];
    this.socket.drop(reason);
    for (const { fail, asked } of this.owed) if (!asked.startsWith('page')) fail();
    this.owed = this.owed.filter(({ asked }) => asked.startsWith('page'));
  }

  accept(): void {
    if (this.socket.connected) return;
    this.count('connected');
    this.socket.accept();
  }

  private plugged(): FakeSocket {
    const socket = new FakeSocket();
    socket.say = (event, request) => this.asked(event, request);
    return socket;
  }

  private asked(event: string, request: Record<string, unknown>): unknown {
    const debateId = request['debateId'] as DebateId;
    const refusal = (code: string, more = {}) => ({
      ok: false,
      refusal: { code, message: '', ...more },
    });
    const bad = [
      ...(event === 'follow' ? [() => this.lagging(debateId, request['after'] as number)] : []),
      () => refusal('unavailable'),
      () => refusal('failed'),
      () => refusal('rate-limited', { retryAfterMs: 700 }),
    ];
    return this.owe(
      event,
      () =>
        event === 'follow'
          ? this.followed(debateId, request['after'] as number)
          : this.command(request['commandId'] as string),
      bad,
      event === 'command' ? () => this.command(request['commandId'] as string) : undefined,
    );
  }

  /** Whether an answer that never arrives was preceded by the deed is up to chance: here it always was. */
  private owe(
    asked: string,
    good: () => unknown,
    bad: Owed['bad'],
    deed: () => unknown = () => undefined,
  ): Promise<never> {
    return new Promise((settle, reject) => {
      const fail = () => {
        deed();
        if (asked.startsWith('page')) settle(bad[0]?.() as never);
        else reject(new Error('operation has timed out'));
      };
      this.owed.push({ asked, good, bad, settle: settle as (answer: unknown) => void, fail });
    });
  }

  /** What a node answers that does not yet know the last lines. */
  private lagging(debateId: DebateId, after: number) {
    const growing = this.of(debateId);
    const { committed } = growing;
    this.count('lagging');
    growing.committed = Math.max(3, committed - 4);
    const page = this.followed(debateId, after);
    growing.committed = committed;
    return page;
  }

  private followed(debateId: DebateId, after: number) {
    this.rooms.add(debateId);
    const seq = this.of(debateId).committed;
    const events = this.log(debateId).slice(after, after + pageSize);
    const more = after + events.length < seq;
    return { ok: true, value: { events, seq, ...(more && { more }) } };
  }

  private command(commandId: string) {
    if (!this.executed.includes(commandId)) this.executed.push(commandId);
    return { ok: true, value: { seq: this.executed.indexOf(commandId) } };
  }

  /** What a cache has, unless the server itself is asked. */
  private httpPage(debateId: DebateId, after: number, fresh: boolean): unknown {
    const key = `${debateId} ${after}`;
    const cached = fresh ? undefined : this.cached.get(key);
    const { committed } = this.of(debateId);
    if (cached && (cached as { committed: number }).committed < committed) this.count('stale');
    if (cached) return cached;
    const end = after + pageSize;
    const items = this.log(debateId).slice(after, end);
    const value = end < committed ? { items, next: String(end) } : { items };
    const page = { ok: true, committed, value };
    this.cached.set(key, page);
    return page;
  }

  /** Caches keep things for ten seconds. */
  forgetPages(): void {
    this.cached.clear();
  }

  private count(what: string): void {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1);
  }

  private of(debateId: DebateId): Growing {
    const growing = this.growing.get(debateId);
    if (!growing) throw new Error(`There is no debate ${debateId}.`);
    return growing;
  }
}

/** The log of a debate in which arguments are filed, corrected, hidden and restored; `long` makes it several pages. */
export function longDebate(long: boolean, tag: string): readonly Recorded[] {
  const given = new GivenDebate().seated('for', 'against').chair('call-turn').chair('start-turn');
  const hide = (argument: number) =>
    given.issue(olga, { type: 'hide-argument', argument, rule: 'abuse', reason: 'An insult' });
  const restore = (argument: number) => given.issue(olga, { type: 'restore-argument', argument });
  const correct = (argument: number) => {
    const better = { tag: `${tag} again`, body: 'Because it was so.' };
    given.issue(ada, { type: 'correct-argument', argument, ...better });
  };
  for (const word of ['first', 'second', 'third']) given.file(ada, `${tag} ${word}`);
  for (let round = 0; round < 10; round++) {
    const [one, other] = [1 + (round % 3), 1 + ((round + 1) % 3)];
    hide(one);
    hide(other);
    restore(one);
    for (let i = 0; i < (long ? 10 : 1); i++) given.chair('pause-clock').chair('resume-clock');
    restore(other);
    if (round < 3) correct(1 + round);
  }
  return given.log;
}
