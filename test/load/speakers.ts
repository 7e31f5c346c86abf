import { randomUUID } from 'node:crypto';
import { setTimeout as passed } from 'node:timers/promises';
import { now } from './now.js';
import { type Place, RawLine } from './raw-line.js';
import { argument } from './speech.js';
import { takeOn } from './tasks.js';

/** Somebody who may file in a debate. */
export interface Speaker {
  readonly token: string;
  readonly debateId: string;
}

/** A command that was accepted. */
export interface Said {
  readonly id: string;
  readonly sent: number;
  readonly answered: number;
}

const lines: { readonly line: RawLine; readonly debateId: string }[] = [];
let turn = 0;

/** All who speak, in one process; they take turns. */
const tasks = {
  async enter({ place, speakers }: { place: Place; speakers: readonly Speaker[] }): Promise<void> {
    for (const { token, debateId } of speakers) {
      lines.push({ line: await RawLine.open(place, token), debateId });
    }
  },

  /** So many a second, whatever the answers. */
  async steadily({ perSecond, seconds }: { perSecond: number; seconds: number }) {
    const began = now();
    const all: Promise<Said>[] = [];
    for (let i = 0; i < perSecond * seconds; i++) {
      const wait = began + (i * 1000) / perSecond - now();
      if (wait > 0) await passed(wait);
      all.push(speak());
    }
    return Promise.all(all);
  },

  /** As fast as the answers come, with so many outstanding. */
  async together({ many, seconds }: { many: number; seconds: number }) {
    const until = now() + seconds * 1000;
    const said: Said[] = [];
    const goOn = async () => {
      while (now() < until) said.push(await speak());
    };
    await Promise.all(Array.from({ length: many }, goOn));
    return said;
  },
};

export type Speakers = typeof tasks;

async function speak(): Promise<Said> {
  const speaker = lines[turn++ % lines.length];
  if (!speaker) throw new Error('Nobody is here to speak.');
  const { line, debateId } = speaker;
  const id = randomUUID() as string;
  const sent = now();
  const answer = await line.ask('command', { debateId, commandId: id, command: argument });
  if (!answer.startsWith('{"ok":true')) throw new Error(answer);
  return { id, sent, answered: now() };
}

takeOn(tasks);
