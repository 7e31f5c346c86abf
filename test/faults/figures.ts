import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/.cache/crossbench/faults');

/** What came of one kind of fault. */
export interface Figure {
  readonly fault: string;
  readonly runs: number;
  /** How long the slow part of it took each time, ms, and what that was. */
  readonly took: readonly number[];
  readonly what: string;
  readonly note?: string;
}

/** Keeps the figures of one file for the report at the end of the run. */
export class Figures {
  private readonly lines: object[] = [];

  constructor(private readonly part: string) {}

  add({ took, ...rest }: Figure): void {
    const times = { p50: share(took, 0.5), p95: share(took, 0.95), most: share(took, 1) };
    this.lines.push({ ...rest, ...(took.length > 0 && times) });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${this.part}.json`), JSON.stringify(this.lines));
  }
}

/** The value that a share of all does not exceed, to a tenth below ten. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}
