import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from './runs.js';

const folder = join(import.meta.dirname, '../../node_modules/.cache/crossbench/hostile');

/** What became of the cases of one kind. */
export interface Figure {
  readonly what: string;
  readonly runs: number;
  /** How many were taken, answered well or left standing; the others were refused or cut off. */
  readonly accepted: number;
  /** How long an answer took, ms. */
  readonly took: readonly number[];
  readonly note?: string;
}

const figures: Figure[] = [];

/** Keeps a figure for the report at the end of the run. */
export function note(part: string, figure: Figure): void {
  figures.push(figure);
  const lines = figures.map(({ took, ...rest }) => ({
    ...rest,
    ...(took.length > 0 && { p50: share(took, 0.5), p99: share(took, 0.99), most: share(took, 1) }),
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.json`), JSON.stringify({ part, seed, lines }));
}

/** The value that a share of all does not exceed, to a tenth. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
  return Math.round(value * 10) / 10;
}
