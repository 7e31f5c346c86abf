import type { Answer, Page } from '@crossbench/shared';
import { Ear } from './ear.js';
import { now } from './now.js';
import { type Place, RawLine } from './raw-line.js';
import { takeOn } from './tasks.js';

/** Somebody who watches one debate, having its log up to `after`. */
export interface Seat {
  readonly token: string;
  readonly debateId: string;
  readonly after: number;
}

export interface Entering {
  readonly place: Place;
  readonly seats: readonly Seat[];
  /** How many come in at the same time. */
  readonly abreast: number;
}

/** What it took to come in, ms each, and the bytes of all answers together. */
export interface Entered {
  readonly took: readonly number[];
  readonly wallMs: number;
  readonly bytes: number;
}

/** Commands whose events are awaited, and how many hear each. */
export interface Awaited {
  readonly ids: readonly string[];
  readonly each: number;
}

const ear = new Ear();
/** The first page that anybody got, by where they came in. */
const pages = new Map<string, string>();
let lines: RawLine[] = [];
let cpu = process.cpuUsage();
let since = now();

/** All of an audience in one process. */
const tasks = {
  async enter({ place, seats, abreast }: Entering): Promise<Entered> {
    const began = now();
    const took: number[] = [];
    let bytes = 0;
    const waiting = [...seats];
    const comeIn = async () => {
      for (let seat = waiting.pop(); seat; seat = waiting.pop()) {
        const at = now();
        const line = await RawLine.open(place, seat.token, (event) => ear.hear(event));
        lines.push(line);
        const answer = await line.ask('follow', { debateId: seat.debateId, after: seat.after });
        expectRight(seat, answer);
        bytes += answer.length;
        took.push(now() - at);
      }
    };
    await Promise.all(Array.from({ length: abreast }, comeIn));
    return { took, wallMs: now() - began, bytes };
  },

  listen(): void {
    ear.forget();
    cpu = process.cpuUsage();
    since = now();
  },

  /** When the last one has heard each, what was heard in all, and how busy this process was. */
  async heard({ ids, each }: Awaited) {
    const last = await ear.all(ids, each);
    const { user, system } = process.cpuUsage(cpu);
    const { deliveries, bytes } = ear;
    return { last, deliveries, bytes, load: (user + system) / 1000 / (now() - since) };
  },

  leave(): void {
    for (const line of lines) line.hangUp();
    lines = [];
  },
};

/** Nothing is said while people come in: who comes to the same place gets the same page, with every line in it. */
function expectRight({ debateId, after }: Seat, answer: string): void {
  const place = `${debateId} ${after}`;
  const first = pages.get(place);
  if (first === answer) return;
  if (first !== undefined) throw new Error('Two who came to the same place got different pages.');
  const given = JSON.parse(answer) as Answer<Page | undefined>;
  if (!given.ok) throw new Error(answer);
  const { value } = given;
  const whole = value?.events.every(({ seq }, i) => seq === after + 1 + i) ?? true;
  if (!whole || (value && value.events.length !== value.seq - after)) {
    throw new Error('A page has gaps.');
  }
  pages.set(place, answer);
}

export type Gallery = typeof tasks;

takeOn(tasks);
