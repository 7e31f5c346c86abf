import type { DurablePostgres } from '../support/durable-postgres.js';
import { Crowd } from './crowd.js';

/** Faults that one crowd lives through; its debates do not last longer. */
const together = 10;

/** Breaks something so many times while a crowd writes; after the last time with each crowd, all that is known is judged. */
export async function again(
  times: number,
  { origins, postgres }: { origins: readonly string[]; postgres: DurablePostgres },
  fault: (crowd: Crowd, i: number) => Promise<void>,
): Promise<void> {
  for (let done = 0; done < times; done += together) {
    const crowd = await Crowd.gather(origins);
    for (let i = done; i < Math.min(times, done + together); i++) await fault(crowd, i);
    expect(await crowd.judge(postgres.pool)).toEqual([]);
  }
}
