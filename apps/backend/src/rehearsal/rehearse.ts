import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Format,
  formatById,
  type ListedDebate,
  type Motion,
  mulberry,
  type OpenedDebate,
  paced,
  type Person,
  type SeatLink,
} from '@crossbench/shared';
import { CannotStart } from '../cannot-start.js';
import { readConfig } from '../config.js';
import { start } from '../start.js';
import { type Cast, Performance } from './performance.js';
import type { Identity } from './robot.js';

export interface Rehearsal {
  readonly formatId: string;
  /** How many times faster than the format says. */
  readonly speed: number;
  /** Votes and ratings of the robots follow from it. */
  readonly seed: number;
}

/** Runs a whole debate with robots on a server of its own, and tells how far it is; gives the debate as it ended. */
export async function rehearse(
  { formatId, speed, seed }: Rehearsal,
  watch: (debate: OpenedDebate) => void,
): Promise<OpenedDebate> {
  const format = formatById(formatId);
  if (!format) throw new CannotStart(`There is no format ${formatId}.`);
  const folder = await mkdtemp(join(tmpdir(), 'crossbench-'));
  const begun: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const config = { ...readConfig(), PORT: 0, PUBLIC_URL: undefined, DATABASE_URL: undefined };
    const settings = {
      ...config,
      DATA_DIR: folder,
      EXHIBITION: 'off' as const,
      LOG_LEVEL: 'error' as const,
    };
    const { url } = await start(settings, begun, () => undefined);
    return await perform(url, format, speed, mulberry(seed), watch);
  } finally {
    for (const end of begun.reverse()) await end();
  }
}

async function perform(
  origin: string,
  format: Format,
  speed: number,
  random: () => number,
  watch: (debate: OpenedDebate) => void,
): Promise<OpenedDebate> {
  const organiser = await guest(origin, 'Organiser');
  const motion = await anyMotion(origin, random);
  const { debate, links } = await ask<{ debate: ListedDebate; links: SeatLink[] }>(
    origin,
    '/api/debates',
    {
      motion: { id: motion.id },
      formatId: format.id,
      chair: 'clock',
      questions: 'review',
      visibility: 'unlisted',
      pace: speed,
    },
    organiser,
  );
  let last: OpenedDebate | null = null;
  const performance = new Performance(
    origin,
    debate.id,
    { format: paced(format, speed) },
    motion,
    links,
    await castOf(origin, format),
    random,
  );
  await performance.play(0, new AbortController().signal, (seen) => watch((last = seen)));
  if (!last) throw new Error('Nothing was seen of the debate.');
  return last;
}

async function castOf(origin: string, format: Format): Promise<Cast> {
  const debaters = new Map<string, Identity>();
  for (const { id, label } of format.seats) debaters.set(id, await guest(origin, label));
  const audience: Identity[] = [];
  for (let i = 1; i <= 12; i++) audience.push(await guest(origin, `Listener ${i}`));
  return { debaters, audience };
}

async function guest(origin: string, name: string): Promise<Identity> {
  const { person, token } = await ask<{ person: Person; token: string }>(
    origin,
    '/api/session/guest',
    { name },
  );
  return { name, personId: person.id, token };
}

async function anyMotion(origin: string, random: () => number): Promise<Motion> {
  const { items } = await ask<{ items: Motion[] }>(origin, '/api/motions');
  const listed = items[Math.floor(random() * items.length)];
  return ask<Motion>(origin, `/api/motions/${listed?.id}`);
}

async function ask<T>(origin: string, path: string, body?: unknown, as?: Identity): Promise<T> {
  const response = await fetch(origin + path, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      'content-type': 'application/json',
      ...(as && { authorization: `Bearer ${as.token}` }),
    },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return (await response.json()) as T;
}
