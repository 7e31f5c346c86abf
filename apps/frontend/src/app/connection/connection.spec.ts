import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import type { Answer, Command, DebateId, Person } from '@crossbench/shared';
import { Connection } from './connection';
import { FakeSocket, silence } from './fake-socket';
import { serverSocket } from './server-socket';
import { Session } from './session';

const debateId = '11111111-1111-4111-8111-111111111111' as DebateId;
const undo: Command = { type: 'undo' };
const done = { ok: true, value: { seq: 7 } };
const ada = { id: 'a', name: 'Ada', organiser: false } as unknown as Person;
const eve = { id: 'e', name: 'Eve', organiser: false } as unknown as Person;

function given() {
  const person = signal<Person | null>(ada);
  const socket = new FakeSocket();
  const session = {
    person,
    ensure: async () => person(),
    forget: () => person.set(null),
    reload: jest.fn(async (): Promise<void> => undefined),
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: serverSocket, useValue: socket },
      { provide: Session, useValue: session },
    ],
  });
  const connection = TestBed.inject(Connection);
  TestBed.tick();
  return { connection, person, session, socket };
}

async function connected() {
  const all = given();
  await all.connection.connect();
  all.socket.accept();
  return all;
}

const commandIds = (socket: FakeSocket): unknown[] =>
  socket.sent.filter(({ event }) => event === 'command').map(({ request }) => request['commandId']);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('sends the same id again until there is an answer', async () => {
  const { connection, socket } = await connected();
  const says = [silence, () => refusal('unavailable'), () => refusal('failed'), () => done];
  socket.say = () => says.shift()?.();

  const issued = connection.issue(debateId, undo);
  await jest.advanceTimersByTimeAsync(20_000);

  expect(await issued).toEqual(done);
  const ids = commandIds(socket);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(1);
});

it('waits as long as it is told to when it was too fast', async () => {
  const { connection, socket } = await connected();
  const says = [() => refusal('rate-limited', { retryAfterMs: 3_000 }), () => done];
  socket.say = () => says.shift()?.();

  const issued = connection.issue(debateId, undo);
  await jest.advanceTimersByTimeAsync(2_900);
  expect(commandIds(socket)).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(200);
  expect(await issued).toEqual(done);
});

it('takes every other refusal as final', async () => {
  const { connection, socket } = await connected();
  socket.say = () => refusal('nothing-to-undo');
  expect(await connection.issue(debateId, undo)).toMatchObject({
    refusal: { code: 'nothing-to-undo' },
  });
  expect(commandIds(socket)).toHaveLength(1);
});

it('sends the same id after it has reconnected', async () => {
  const { connection, socket } = await connected();
  socket.say = async () => {
    socket.drop('transport close');
    return silence();
  };
  const issued = connection.issue(debateId, undo);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(connection.state()).toBe('reconnecting');
  expect(commandIds(socket)).toHaveLength(1);

  socket.say = () => done;
  socket.accept();
  expect(await issued).toEqual(done);
  expect(new Set(commandIds(socket)).size).toBe(1);
  expect(commandIds(socket)).toHaveLength(2);
});

it('never sends a command in the name of who came after', async () => {
  const { connection, person, socket } = await connected();
  socket.say = async () => {
    socket.drop('transport close');
    return silence();
  };
  const issued = connection.issue(debateId, undo);
  await jest.advanceTimersByTimeAsync(2_000);
  person.set(eve);
  TestBed.tick();
  socket.accept();
  expect(await issued).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
  expect(commandIds(socket)).toHaveLength(1);
});

it('says so when the session has ended, and asks for nothing more', async () => {
  const { connection, person, socket } = given();
  await connection.connect();
  const issued = connection.issue(debateId, undo);
  socket.refuse('not-signed-in');
  expect(connection.state()).toBe('signed-out');
  expect(person()).toBeNull();
  expect(await issued).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
  expect(await connection.issue(debateId, undo)).toMatchObject({ ok: false });
  expect(socket.sent).toHaveLength(0);
});

it('gives up a socket that looks open and answers nothing', async () => {
  const { connection, socket } = await connected();
  socket.say = silence;
  expect(await connection.page(debateId, 0)).toMatchObject({ refusal: { code: 'unavailable' } });
  expect(connection.state()).toBe('live');
  await connection.page(debateId, 0);
  expect(connection.state()).toBe('reconnecting');
});

it('comes back when the server closed the connection', async () => {
  const { socket } = await connected();
  const before = socket.attempts;
  socket.drop('io server disconnect');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(socket.attempts).toBe(before + 1);
});

it('is whoever signed in in another tab, once the server has ended its own session', async () => {
  const { connection, person, session, socket } = await connected();
  session.reload.mockImplementation(async () => person.set(eve));
  const before = socket.attempts;
  socket.drop('io server disconnect');
  await jest.advanceTimersByTimeAsync(1_000);
  TestBed.tick();
  expect(connection.state()).toBe('connecting');
  expect(socket.attempts).toBe(before + 1);
  session.reload.mockImplementation(async () => person.set(null));
  socket.accept();
  socket.drop('io server disconnect');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(connection.state()).toBe('signed-out');
});

it('tells who asked when it is connected, now and each time again, until they have had enough', async () => {
  const { connection, socket } = await connected();
  const then = jest.fn();
  const enough = connection.onConnected(then);
  expect(then).toHaveBeenCalledTimes(1);
  socket.drop('transport close');
  socket.accept();
  expect(then).toHaveBeenCalledTimes(2);
  enough();
  socket.accept();
  expect(then).toHaveBeenCalledTimes(2);
});

it('passes on only what belongs to the debate', async () => {
  const { connection, socket } = await connected();
  const then = jest.fn();
  connection.onBeat(debateId, then);
  socket.announce('beat', { debateId: 'another', now: 1, seq: 1 });
  expect(then).not.toHaveBeenCalled();
  socket.announce('beat', { debateId, now: 1, seq: 1 });
  expect(then).toHaveBeenCalledTimes(1);
});

function refusal(code: string, more: object = {}): Answer<never> {
  return { ok: false, refusal: { code, message: code, ...more } } as Answer<never>;
}
