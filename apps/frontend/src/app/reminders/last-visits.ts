import { inject, Service } from '@angular/core';
import type { DebateId } from '@crossbench/shared';
import { deviceStorage } from '../ui/device-storage';

const keyOf = (debate: DebateId): string => `crossbench.seen.${debate}`;

/** How much had been said in a debate when this device last showed it. */
@Service()
export class LastVisits {
  private readonly storage = inject(deviceStorage);

  /** Null where this device has not shown the debate. */
  seen(debate: DebateId): number | null {
    const kept = this.storage?.getItem(keyOf(debate));
    return kept == null ? null : Number(kept);
  }

  note(debate: DebateId, said: number): void {
    try {
      this.storage?.setItem(keyOf(debate), String(said));
    } catch {
      // the storage is full: what is new is then shown as new once more
    }
  }
}
