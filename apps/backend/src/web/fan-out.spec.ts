import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { FanOut } from './fan-out.js';
import { message } from './message.js';
import { Room } from './room.js';
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
const texts = (...all: string[]) => all.map((text) => word(text).text);

function roomOf(listeners: readonly RoomSocket[]): Room {
  const room = new Room();
  for (const one of listeners) room.enter(one);
  return room;
}

const several = (size: number, each: () => RoomSocket) => Array.from({ length: size }, each);

it('begins after whatever is being done now, and says everything in order', async () => {
  const heard: string[] = [];
  const fanOut = new FanOut();
  const room = roomOf([listener(heard)]);
  for (const text of ['a', 'b']) fanOut.say(room, word(text));
  expect(heard).toEqual([]);
  await turn();
  fanOut.say(room, word('c'));
  await turn();
  expect(heard).toEqual(texts('a', 'b', 'c'));
});

it('rests between slices, and lets a small room speak while a large one is spoken to', async () => {
  const large: string[] = [];
  const small: string[] = [];
  const fanOut = new FanOut();
  fanOut.say(roomOf(several(4_000, () => listener(large, 0.02))), word('to many'));
  fanOut.say(roomOf(several(2, () => listener(small))), word('to few'));
  let turns = 0;
  for (; large.length < 4_000; turns++) {
    await turn();
    // A busy machine may spend the whole first slice on the first few of the large room.
    if (turns === 1) expect(small).toHaveLength(2);
  }
  expect(turns).toBeGreaterThan(20);
});

it('tells the rest of a round what is said in the middle of it, and then the others', () => {
  const heard: string[][] = [[], [], []];
  const room = roomOf(heard.map((each) => listener(each)));
  room.say(word('a'));
  expect(room.tell(1)).toBe(true);
  room.say(word('b'));
  expect(room.tell(2)).toBe(true);
  expect(heard).toEqual([texts('a'), texts('a', 'b'), texts('a', 'b')]);
  expect(room.tell(9)).toBe(true);
  expect(heard[0]).toEqual(texts('a'));
  expect(room.tell(9)).toBe(false);
  expect(heard).toEqual(heard.map(() => texts('a', 'b')));
});

it('says to newcomers what is said after they came, and nothing to those who have left', async () => {
  const fanOut = new FanOut();
  const [stays, goes, comes]: string[][] = [[], [], []];
  const leaving = listener(goes ?? []);
  const room = roomOf([listener(stays ?? []), leaving]);
  fanOut.say(room, word('first'));
  room.leave(leaving);
  room.enter(listener(comes ?? []));
  await turn();
  fanOut.say(room, word('second'));
  await turn();
  expect([stays, goes, comes]).toEqual([texts('first', 'second'), [], texts('second')]);
});

it('says everything once and in order to everybody, however people come, go and come again', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (acts) => {
      const room = new Room();
      const people = several(5, () => listener([])).map((one) => ({ one, from: -1, heard: [''] }));
      let said = 0;
      for (const act of acts) {
        const person = people[act];
        if (!person) {
          if (act < 8) room.say(word(String(said++)));
          else room.tell(act - 6);
        } else if (person.from < 0) {
          person.heard = [];
          person.from = said;
          person.one = listener(person.heard);
          room.enter(person.one);
        } else {
          person.from = -1;
          room.leave(person.one);
        }
      }
      while (room.tell(3));
      for (const { from, heard } of people.filter((each) => each.from >= 0)) {
        const numbers = Array.from({ length: said - from }, (_, i) => String(from + i));
        expect(heard).toEqual(texts(...numbers));
      }
    }),
  );
});
