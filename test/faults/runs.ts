import { mulberry } from '@crossbench/shared';

/** As many faults as a release wants; a few otherwise. */
export const full = process.env['FAULTS'] === 'full';

/** Runs of one fault: all of them in full, few beside the other tests. `FAULT_RUNS` sets another number. */
export const runs = (all: number, few: number): number =>
  Number(process.env['FAULT_RUNS'] ?? (full ? all : few));

/** The target for a time, ms. Beside the other tests, on a machine that is busy with them, it is no reason to fail. */
export const within = (ms: number): number => (full ? ms : 3 * ms);

/** What every random choice comes from. It is printed, and `SEED` makes the same choices again. */
export const seed = Number(process.env['FAULTS_SEED']);

/** Everything that is left to chance in one file. */
export class Chance {
  private readonly next = mulberry(seed);

  happens(share: number): boolean {
    return this.next() < share;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
}
