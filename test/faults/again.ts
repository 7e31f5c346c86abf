import type { DurablePostgres } from '../support/durable-postgres.js';
import { Crowd } from './crowd.js';
import { Chance } from './runs.js';

/** Faults that one crowd lives through; its debates do not last longer. */
const together = 10;

const chance = new Chance();

/**
 * Breaks something so many times while a crowd writes; after the last time with each crowd, all that is known is
 * judged. The answer is the instants of all that time did in their debates.
 */
export async function again(
  times: number,
  { origins, postgres }: { origins: readonly string[]; postgres: DurablePostgres },
  fault: (crowd: Crowd, i: number) => Promise<void>,
): Promise<number[]> {
  const rung: number[] = [];
  for (let done = 0; done < times; done += together) {
    const crowd = await Crowd.gather(origins, chance);
    for (let i = done; i < Math.min(times, done + together); i++) await fault(crowd, i);
    expect(await crowd.judge(postgres.pool)).toEqual([]);
    rung.push(...crowd.rung);
  }
  return rung;
}
