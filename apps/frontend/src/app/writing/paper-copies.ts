import { inject, Service } from '@angular/core';
import { ArgumentDraft, type DebateId, type DraftSlot, type PersonId } from '@crossbench/shared';
import { deviceStorage } from '../ui/device-storage';

/** Copies on this device of what the server does not have yet, so that closing a tab loses nothing. */
@Service()
export class PaperCopies {
  private readonly storage = inject(deviceStorage);

  keep(debate: DebateId, person: PersonId, slot: DraftSlot, draft: ArgumentDraft): void {
    try {
      this.storage?.setItem(keyOf(debate, person, slot), JSON.stringify(draft));
    } catch {
      // the storage is full: the text still stands on the screen and is still being sent
    }
  }

  drop(debate: DebateId, person: PersonId, slot: DraftSlot): void {
    this.storage?.removeItem(keyOf(debate, person, slot));
  }

  /** A kept copy; null where there is none, or one that is damaged. */
  read(debate: DebateId, person: PersonId, slot: DraftSlot): ArgumentDraft | null {
    const kept = this.storage?.getItem(keyOf(debate, person, slot));
    if (!kept) return null;
    try {
      return ArgumentDraft.safeParse(JSON.parse(kept)).data ?? null;
    } catch {
      // not JSON: something else wrote there
      return null;
    }
  }
}

const keyOf = (debate: DebateId, person: PersonId, slot: DraftSlot): string =>
  `crossbench.paper.${debate}.${person}.${slot}`;
