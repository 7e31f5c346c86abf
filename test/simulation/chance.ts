import { mulberry } from '@crossbench/shared';

/** Everything that is left to chance in one run: the same seed gives the same run. */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = mulberry(seed);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(items.length)] as T;
  }

  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.hex()).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  private hex(): string {
    return this.whole(0x1_0000_0000).toString(16).padStart(8, '0');
  }
}
