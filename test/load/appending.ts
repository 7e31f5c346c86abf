import { randomUUID } from 'node:crypto';
import type { CommandId, DebateId, PersonId } from '@crossbench/shared';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '../../apps/backend/src/config.js';
import { createApp } from '../../apps/backend/src/create-app.js';
import { connect } from '../../apps/backend/src/database/data-source.js';
import { Debates } from '../../apps/backend/src/debates/debates.js';
import { now } from './now.js';
import { argument } from './speech.js';
import { takeOn } from './tasks.js';

export interface Written {
  readonly debateId: DebateId;
  readonly writers: readonly PersonId[];
}

export interface Appending {
  readonly url: string;
  readonly ours: boolean;
  readonly debates: readonly Written[];
  /** So many commands go to one debate before the next one is written to. */
  readonly stretch: number;
  readonly outstanding: number;
  readonly seconds: number;
}

interface Writing {
  readonly debateId: DebateId;
  readonly person: PersonId;
}

type Append = (writing: Writing) => Promise<number>;

/** Appends within the server's process: from the command to its commit, without sockets. */
const tasks = {
  async append({ url, ours, debates, stretch, outstanding, seconds }: Appending) {
    const append = ours ? await byOurs(url) : await byIdiom(url, debates);
    const whoIsNext = inTurn(debates, stretch);
    await keepOn(append, whoIsNext, outstanding, 1);
    const cpu = process.cpuUsage();
    const began = now();
    const took = await keepOn(append, whoIsNext, outstanding, seconds);
    const { user, system } = process.cpuUsage(cpu);
    const wallMs = now() - began;
    return { took, rate: took.length / (wallMs / 1000), cpuUs: (user + system) / took.length };
  },
};

export type Appender = typeof tasks;

/** Who writes where next. */
function inTurn(debates: readonly Written[], stretch: number): () => Writing {
  let next = 0;
  return () => {
    const debate = debates[Math.floor(next / stretch) % debates.length];
    const person = debate?.writers[next++ % debate.writers.length];
    if (!debate || !person) throw new Error('There is nobody to write.');
    return { debateId: debate.debateId, person };
  };
}

async function keepOn(
  append: Append,
  whoIsNext: () => Writing,
  outstanding: number,
  seconds: number,
): Promise<number[]> {
  const until = now() + seconds * 1000;
  const took: number[] = [];
  const goOn = async () => {
    while (now() < until) {
      const at = now();
      await append(whoIsNext());
      took.push(now() - at);
    }
  };
  await Promise.all(Array.from({ length: outstanding }, goOn));
  return took;
}

/** The loop as the gateway begins it. */
async function byOurs(url: string): Promise<Append> {
  const config = readConfig({ LOG_LEVEL: 'error', EXHIBITION: 'off' });
  const app = await createApp(config, await connect(url));
  await app.init();
  const debates = app.get(Debates);
  return async ({ debateId, person }) => {
    const commandId = randomUUID() as string as CommandId;
    const handled = await debates.handle({ debateId, commandId, command: argument }, person);
    if (!handled.ok) throw new Error(handled.refusal.code);
    return handled.value.seq;
  };
}

async function byIdiom(url: string, debates: readonly Written[]): Promise<Append> {
  process.env['DATABASE_URL'] = url;
  const { HallModule } = await import('./baselines/hall.module.js');
  const { Hall } = await import('./baselines/hall.js');
  const hall = (await NestFactory.createApplicationContext(HallModule, { logger: ['error'] })).get(
    Hall,
  );
  for (const { debateId } of debates) await hall.hold(debateId);
  return async ({ debateId }) => {
    const commandId = randomUUID() as string;
    const { seq } = await hall.append({ debateId, commandId, command: argument });
    return seq;
  };
}

takeOn(tasks);
