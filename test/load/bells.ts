import type { DebateId, Instant } from '@crossbench/shared';
import { Alarm } from '../../apps/backend/src/debates/alarm.js';
import { takeOn } from './tasks.js';

export interface Ringing {
  readonly many: number;
  readonly overMs: number;
  /** Of the time, how much the event loop is busy with something else. */
  readonly load: number;
  readonly ours: boolean;
}

const offset = Date.now() - performance.now();
const clock = { now: () => Math.floor(performance.now() + offset) as Instant };

/** How late each of many bells rang, ms; negative where it was early. */
const tasks = {
  async ring({ many, overMs, load, ours }: Ringing): Promise<readonly number[]> {
    const began = clock.now() + 500;
    const dues = Array.from({ length: many }, (_, i) => began + Math.floor((i * overMs) / many));
    const late: number[] = [];
    const busy = work(load);
    await new Promise<void>((done) => {
      const rang = (due: number) => {
        late.push(clock.now() - due);
        if (late.length === many) done();
      };
      if (ours) byAlarm(dues, rang);
      else for (const due of dues) setTimeout(() => rang(due), due - clock.now());
    });
    clearInterval(busy);
    return late;
  },
};

export type Bells = typeof tasks;

function byAlarm(dues: readonly number[], rang: (due: number) => void): void {
  const alarm = new Alarm(clock as never);
  alarm.onRing((debateId) => rang(dues[Number(debateId)] ?? NaN));
  for (const [i, due] of dues.entries()) alarm.set(String(i) as DebateId, due as Instant);
}

/** Keeps the event loop busy for 5 ms at a time. */
function work(load: number): NodeJS.Timeout {
  const slice = 5;
  return setInterval(() => {
    const end = performance.now() + slice;
    while (performance.now() < end);
  }, slice / load);
}

takeOn(tasks);
