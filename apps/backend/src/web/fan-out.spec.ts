import { setImmediate as turn } from 'node:timers/promises';
import { FanOut } from './fan-out.js';
import { message } from './message.js';
import type { RoomSocket } from './visitor.js';

/** A listener that takes `ms` of the server's time for each write and keeps what it hears. */
function listener(heard: string[], ms = 0): RoomSocket {
  const write = (text: string) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
    heard.push(text);
  };
  const conn = { readyState: 'open', writeBuffer: [], transport: { name: 'polling' }, write };
  return { conn } as unknown as RoomSocket;
}

const word = (text: string) => message('said', text, false);
const room = (size: number, each: () => RoomSocket) => new Set(Array.from({ length: size }, each));

it('begins after whatever is being done now, and says everything in order', async () => {
  const heard: string[] = [];
  const fanOut = new FanOut();
  const listeners = room(1, () => listener(heard));
  for (const text of ['a', 'b']) fanOut.say(listeners, word(text));
  expect(heard).toEqual([]);
  await turn();
  fanOut.say(listeners, word('c'));
  await turn();
  expect(heard).toEqual(['a', 'b', 'c'].map((text) => word(text).text));
});

it('rests between slices, and lets a small room speak while a large one is spoken to', async () => {
  const large: string[] = [];
  const small: string[] = [];
  const fanOut = new FanOut();
  fanOut.say(
    room(4_000, () => listener(large, 0.02)),
    word('to many'),
  );
  fanOut.say(
    room(2, () => listener(small)),
    word('to few'),
  );
  let turns = 0;
  for (; large.length < 4_000; turns++) {
    await turn();
    if (turns === 0) expect(small).toHaveLength(2);
  }
  expect(turns).toBeGreaterThan(5);
});

it('says to newcomers what is said after they came, and nothing to those who have left', async () => {
  const fanOut = new FanOut();
  const [stays, goes, comes]: string[][] = [[], [], []];
  const leaving = listener(goes ?? []);
  const listeners = new Set([listener(stays ?? []), leaving]);
  fanOut.say(listeners, word('first'));
  listeners.delete(leaving);
  await turn();
  listeners.add(listener(comes ?? []));
  fanOut.say(listeners, word('second'));
  await turn();
  expect([stays, goes, comes].map((heard) => heard?.length)).toEqual([2, 0, 1]);
});
