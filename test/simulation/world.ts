import type { DebateId } from '@crossbench/shared';
import { noon } from '../../libs/shared/src/debate/rehearsal.fixture.js';
import { Chance } from './chance.js';
import { History } from './history.js';
import { LeaseRows } from './lease-rows.js';
import { MemoryLog } from './memory-log.js';
import { nothingYet } from './tally.js';
import { VirtualTime } from './virtual-time.js';

/** How much goes wrong, as shares of what happens. */
export interface Faults {
  readonly dropped: number;
  readonly doubled: number;
  readonly delayed: number;
  readonly logErrors: number;
  readonly crashAtAppend: number;
  /** Between two that happen by themselves, ms. */
  readonly pause: number;
}

export const noFaults: Faults = {
  dropped: 0,
  doubled: 0,
  delayed: 0,
  logErrors: 0,
  crashAtAppend: 0,
  pause: Infinity,
};

/** What nodes and clients have in common: time, chance, the log, and how well the lines between them are. */
export class World {
  readonly chance: Chance;
  readonly time = new VirtualTime(noon);
  readonly log = new MemoryLog();
  readonly leases = new LeaseRows();
  readonly history = new History();
  readonly tally = nothingYet();
  readonly debateId: DebateId;
  faults = noFaults;
  /** Whether the opening is acknowledged, so that others can have heard of the debate. */
  opened = false;
  /** The last things that happened, for whoever has to find out why. */
  readonly steps: string[] = [];
  /** What was seen at once to be wrong. */
  readonly wrong: string[] = [];

  constructor(readonly seed: number) {
    this.chance = new Chance(seed);
    this.debateId = this.chance.uuid() as DebateId;
    this.log.place(this.debateId);
  }

  note(step: string): void {
    if (this.steps.length >= 400) this.steps.splice(0, 200);
    this.steps.push(`${((this.time.now - noon) / 1000).toFixed(3)} ${step}`);
  }

  /** How long something is on its way, ms: mostly little, sometimes up to five seconds. */
  trip(): number {
    if (!this.chance.happens(this.faults.delayed)) return this.chance.between(1, 30);
    this.tally.delayed++;
    return this.chance.between(0, 5_000);
  }
}
