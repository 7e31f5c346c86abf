import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import type { DebateId, Recorded } from '@crossbench/shared';
import { ada, ben, eve, GivenDebate, olga } from '../room/given-a-debate.fixture';
import { Api } from './api';
import { Connection } from './connection';
import { FollowedDebate } from './followed-debate';
import { ServerTime } from './server-time';
import { Session } from './session';

const debateId = '11111111-1111-4111-8111-111111111111' as DebateId;
const filed = (event: Recorded) => event.event.type === 'argument-filed';

/** A server with one debate: it answers pages of five, over HTTP and over the socket. */
class Hall {
  readonly given = new GivenDebate()
    .seated('for', 'against')
    .chair('call-turn')
    .chair('start-turn');
  readonly person = signal({ id: olga, name: 'Olga', organiser: false });
  readonly asked: number[] = [];
  readonly fetched: number[] = [];
  pageSize = 1_000;
  /** What readers may not see. */
  withheld = new Set<number>();
  answers = true;
  banned = false;
  sendOut: (out: { kind: 'removal' | 'ban' }) => void = () => undefined;
  private announce: (events: readonly Recorded[]) => void = () => undefined;
  private beat: (beat: { seq: number }) => void = () => undefined;
  private connect: () => void = () => undefined;

  readonly connection = {
    state: signal('live'),
    connect: async () => undefined,
    leave: jest.fn(),
    onConnected: (then: () => void) => {
      this.connect = then;
      return () => undefined;
    },
    onRecorded: (_: DebateId, then: typeof this.announce) => {
      this.announce = then;
      return () => undefined;
    },
    onBeat: (_: DebateId, then: typeof this.beat) => {
      this.beat = then;
      return () => undefined;
    },
    onSentOut: (_: DebateId, then: typeof this.sendOut) => {
      this.sendOut = then;
      return () => undefined;
    },
    page: async (_: DebateId, after: number) => {
      this.asked.push(after);
      if (this.banned) return { ok: false, refusal: { code: 'banned', message: 'Banned.' } };
      if (!this.answers) return { ok: false, refusal: { code: 'unavailable', message: '' } };
      const events = this.after(after).slice(0, this.pageSize);
      const more = after + events.length < this.given.log.length;
      return { ok: true, value: { events, seq: this.given.log.length, ...(more && { more }) } };
    },
  };

  readonly api = {
    logPage: async (_: DebateId, after: number) => {
      this.fetched.push(after);
      return { ok: true, value: { items: this.after(after) } };
    },
  };

  after(seq: number): readonly Recorded[] {
    return this.given.log.slice(seq).map((recorded) => {
      const { wording: _, ...envelope } = recorded;
      return this.withheld.has(recorded.seq) ? envelope : recorded;
    });
  }

  announceLines(...lines: readonly number[]): void {
    this.announce(lines.map((seq) => this.given.log[seq - 1]).filter((line) => line !== undefined));
  }

  beats(): void {
    this.beat({ seq: this.given.log.length });
  }

  reconnects(): void {
    this.connect();
  }
}

async function given(hall = new Hall()) {
  TestBed.configureTestingModule({
    providers: [
      FollowedDebate,
      { provide: Api, useValue: hall.api },
      { provide: Connection, useValue: hall.connection },
      { provide: Session, useValue: { person: hall.person } },
      { provide: ServerTime, useValue: { at: () => hall.given.now } },
    ],
  });
  const followed = TestBed.inject(FollowedDebate);
  followed.follow(debateId);
  await settled();
  return { hall, followed };
}

const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(0);
const seqs = ({ log }: FollowedDebate): number[] => log().map(({ seq }) => seq);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('has the whole history, in order, and knows when it is complete', async () => {
  const { followed, hall } = await given();
  expect(seqs(followed)).toEqual(hall.given.log.map(({ seq }) => seq));
  expect(followed.debate()).toEqual(hall.given.debate);
  expect(followed.caughtUp()).toBe(true);
});

it('reads a long history page by page', async () => {
  const hall = new Hall();
  hall.pageSize = 2;
  hall.api.logPage = async () => ({ ok: false }) as never;
  const { followed } = await given(hall);
  expect(followed.debate()).toEqual(hall.given.debate);
});

it('takes what is announced, once', async () => {
  const { followed, hall } = await given();
  const before = followed.seq();
  hall.given.file(ada, 'First');
  hall.announceLines(before + 1);
  hall.announceLines(before, before + 1);
  expect(followed.seq()).toBe(before + 1);
  expect(followed.debate()).toEqual(hall.given.debate);
});

it('asks from where it is when something was missed', async () => {
  const { followed, hall } = await given();
  const before = followed.seq();
  hall.given.file(ada, 'First').file(ada, 'Second');
  hall.announceLines(before + 2);
  expect(followed.seq()).toBe(before);
  await settled();
  expect(hall.asked.at(-1)).toBe(before);
  expect(followed.debate()).toEqual(hall.given.debate);
});

it('asks again when a beat is ahead of it, and when it has reconnected', async () => {
  const { followed, hall } = await given();
  hall.given.file(ada, 'First');
  hall.beats();
  await settled();
  expect(followed.seq()).toBe(hall.given.log.length);
  hall.given.file(ada, 'Second');
  hall.reconnects();
  await settled();
  expect(followed.seq()).toBe(hall.given.log.length);
});

it('is stale after ten seconds of silence, asks again, and is fresh with the next sign of life', async () => {
  const { followed, hall } = await given();
  await jest.advanceTimersByTimeAsync(9_000);
  hall.beats();
  await jest.advanceTimersByTimeAsync(9_000);
  expect(followed.stale()).toBe(false);

  hall.answers = false;
  const before = hall.asked.length;
  await jest.advanceTimersByTimeAsync(1_000);
  expect(followed.stale()).toBe(true);
  expect(hall.asked.length).toBe(before + 1);

  hall.answers = true;
  await jest.advanceTimersByTimeAsync(2_000);
  expect(followed.stale()).toBe(false);
});

it('fetches words that were withheld as soon as everybody may read them', async () => {
  const hall = new Hall();
  hall.given.file(ada, 'Hidden for a while');
  hall.given.issue(olga, {
    type: 'hide-argument',
    argument: 1,
    rule: 'abuse',
    reason: 'An insult',
  });
  const seq = hall.given.log.find(filed)?.seq ?? 0;
  hall.withheld.add(seq);
  const { followed } = await given(hall);
  expect(followed.debate()).toMatchObject({ arguments: [{ hidden: true, text: null }] });
  const fetched = hall.fetched.length;

  hall.withheld.clear();
  hall.given.issue(olga, { type: 'restore-argument', argument: 1 });
  hall.announceLines(hall.given.log.length);
  await settled();
  expect(hall.fetched.length).toBe(fetched + 1);
  expect(followed.debate()).toEqual(hall.given.debate);
  expect(seqs(followed)).toEqual(hall.given.log.map((line) => line.seq));
});

describe('words that were withheld', () => {
  const restored = async () => {
    const hall = new Hall();
    const hide = {
      type: 'hide-argument',
      argument: 1,
      rule: 'abuse',
      reason: 'An insult',
    } as const;
    hall.given.file(ada, 'Hidden for a while').issue(olga, hide);
    hall.withheld.add(hall.given.log.find(filed)?.seq ?? 0);
    const { followed } = await given(hall);
    hall.given.issue(olga, { type: 'restore-argument', argument: 1 });
    return { hall, followed };
  };

  it('are asked for until they are there', async () => {
    const { hall, followed } = await restored();
    hall.announceLines(hall.given.log.length);
    await settled();
    expect(followed.debate()).toMatchObject({ arguments: [{ text: null }] });
    hall.withheld.clear();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(followed.debate()).toEqual(hall.given.debate);
    const { length } = hall.fetched;
    await jest.advanceTimersByTimeAsync(9_000);
    expect(hall.fetched).toHaveLength(length);
  });

  it('never end up in another debate that is opened meanwhile', async () => {
    const { hall, followed } = await restored();
    let arrive: () => void = () => undefined;
    const { logPage } = hall.api;
    hall.api.logPage = async (id, after) => {
      if (id === debateId) await new Promise<void>((arrived) => (arrive = arrived));
      const page = await logPage(id, after);
      const said = (line: Recorded) => ({ ...line, wording: { salt: '', text: '{"tag":"Mine"}' } });
      return id === debateId ? { ...page, value: { items: page.value.items.map(said) } } : page;
    };
    hall.announceLines(hall.given.log.length);
    followed.follow('22222222-2222-4222-8222-222222222222' as DebateId);
    await settled();
    arrive();
    await settled();
    expect(followed.debate()).toMatchObject({ arguments: [{ text: null }] });
  });
});

describe('somebody who is sent out', () => {
  it('hears no more, and asks for no more, until they come back', async () => {
    const { followed, hall } = await given();
    hall.sendOut({ kind: 'removal' });
    expect(followed.sentOut()).toBe('removal');
    const { length } = hall.asked;
    hall.given.file(ada, 'Meanwhile');
    await jest.advanceTimersByTimeAsync(30_000);
    hall.reconnects();
    await settled();
    expect(hall.asked).toHaveLength(length);

    followed.comeBack();
    await settled();
    expect(followed.sentOut()).toBeNull();
    expect(followed.debate()).toEqual(hall.given.debate);
  });

  it('is banned as long as the server says so', async () => {
    const hall = new Hall();
    hall.banned = true;
    const { followed } = await given(hall);
    expect(followed.sentOut()).toBe('ban');
    hall.banned = false;
    followed.comeBack();
    await settled();
    expect(followed.sentOut()).toBeNull();
  });
});

it('knows in advance what the server would refuse', async () => {
  const { followed, hall } = await given();
  const { floorVersion } = hall.given.debate;
  expect(followed.may({ type: 'pause-clock', floor: floorVersion })).toBe(true);
  expect(followed.objection({ type: 'pause-clock', floor: floorVersion - 1 })?.code).toBe(
    'floor-moved',
  );
  hall.person.set({ id: eve, name: 'Eve', organiser: false });
  expect(followed.objection({ type: 'pause-clock', floor: floorVersion })?.code).toBe(
    'not-allowed',
  );
  hall.person.set({ id: ben, name: 'Ben', organiser: false });
  expect(followed.may({ type: 'yield-floor' })).toBe(false);
});

it('leaves one debate before it follows another', async () => {
  const { followed, hall } = await given();
  followed.follow('22222222-2222-4222-8222-222222222222' as DebateId);
  expect(hall.connection.leave).toHaveBeenCalledWith(debateId);
});
