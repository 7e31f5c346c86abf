import { computed, DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  type ArgumentDraft,
  type DebateId,
  DraftSlot,
  emptyDraft,
  passing,
  type PersonId,
} from '@crossbench/shared';
import { Api } from '../connection/api';
import { Connection } from '../connection/connection';
import { RoomStore } from '../room/room-store';
import { blankPaper, isBlank, type Paper, paperStanding } from './paper';
import { PaperCopies } from './paper-copies';

/** Least time between two savings of one paper, and the wait after one that failed, ms. */
const pace = 1_000;
const again = 1_500;

type Timer = ReturnType<typeof setTimeout>;

interface Owner {
  readonly person: PersonId;
  readonly debate: DebateId;
}

/** The private papers of a debater, or of a clerk: the open draft, the shelf and the notes. Saved while they are written; nothing that is pushed ever changes them. */
@Service({ autoProvided: false })
export class Papers {
  private readonly api = inject(Api);
  private readonly connection = inject(Connection);
  private readonly copies = inject(PaperCopies);
  private readonly room = inject(RoomStore);
  private readonly papers = signal<Readonly<Partial<Record<DraftSlot, Paper>>>>({});
  private readonly timers = new Map<DraftSlot, Timer>();
  private readonly sending = new Set<DraftSlot>();
  private readonly sentAt = new Map<DraftSlot, number>();

  /** Whose papers these are; null for those who neither debate nor note, nor have had the floor from the list. */
  private readonly owner = computed<Owner | null>(
    () => {
      const person = this.room.me();
      const debate = this.room.debateId();
      return person && debate && this.room.hasPapers() ? { person, debate } : null;
    },
    { equal: (a, b) => a?.person === b?.person && a?.debate === b?.debate },
  );
  private readonly brought = signal<Owner | null>(null);

  /** Whether what was written earlier lies here. Until then nothing should be typed: it would replace what is still on its way. */
  readonly ready = computed(() => this.owner() !== null && this.owner() === this.brought());

  constructor() {
    effect((onCleanup) => {
      const owner = this.owner();
      if (!owner) return;
      let current = true;
      onCleanup(() => (current = false));
      untracked(() => void this.bring(owner, () => current));
    });
    inject(DestroyRef).onDestroy(() => this.timers.forEach((timer) => clearTimeout(timer)));
  }

  draft = (slot: DraftSlot): ArgumentDraft => this.paper(slot).draft;

  standing(slot: DraftSlot): string {
    return paperStanding(this.paper(slot), this.connection.state() === 'live');
  }

  write(slot: DraftSlot, change: Partial<ArgumentDraft>): void {
    this.put(slot, { ...this.draft(slot), ...change });
  }

  /** Puts another text on a paper; null empties it. */
  put(slot: DraftSlot, draft: ArgumentDraft | null): void {
    const { version, ...paper } = this.paper(slot);
    this.set(slot, { ...paper, draft: draft ?? emptyDraft, version: version + 1, refused: null });
    const owner = this.owner();
    if (owner) this.copies.keep(owner.debate, owner.person, slot, draft ?? emptyDraft);
    this.saveSoon(slot, pace);
  }

  private paper(slot: DraftSlot): Paper {
    return this.papers()[slot] ?? blankPaper;
  }

  private set(slot: DraftSlot, paper: Paper): void {
    this.papers.update((papers) => ({ ...papers, [slot]: paper }));
  }

  /** Brings what the server has, and over it what only this device has; asks until the server answers. */
  private async bring(owner: Owner, wanted: () => boolean): Promise<void> {
    const stored = await this.api.drafts(owner.debate);
    if (!wanted()) return;
    if (!stored.ok) {
      setTimeout(() => wanted() && void this.bring(owner, wanted), again);
      return;
    }
    for (const { slot, argument } of stored.value.items) {
      if (this.paper(slot).version === 0) this.set(slot, { ...blankPaper, draft: argument });
    }
    for (const slot of DraftSlot.options) {
      const copy = this.copies.read(owner.debate, owner.person, slot);
      if (copy && this.paper(slot).version === 0) this.put(slot, copy);
    }
    this.brought.set(owner);
  }

  private saveSoon(slot: DraftSlot, atLeast: number): void {
    if (this.timers.has(slot)) return;
    const since = performance.now() - (this.sentAt.get(slot) ?? -Infinity);
    const timer = setTimeout(
      () => {
        this.timers.delete(slot);
        void this.save(slot);
      },
      Math.max(0, atLeast - since),
    );
    this.timers.set(slot, timer);
  }

  private async save(slot: DraftSlot): Promise<void> {
    const { draft, version, saved } = this.paper(slot);
    const owner = this.owner();
    if (!owner || version === saved || this.sending.has(slot)) return;
    this.sending.add(slot);
    this.sentAt.set(slot, performance.now());
    const answer = await this.connection.saveDraft(
      owner.debate,
      slot,
      isBlank(draft) ? null : draft,
    );
    this.sending.delete(slot);
    if (answer.ok) this.stored(slot, version, owner);
    else if (passing.includes(answer.refusal.code)) return this.saveSoon(slot, again);
    else this.set(slot, { ...this.paper(slot), refused: answer.refusal.message });
    if (this.paper(slot).version > version) this.saveSoon(slot, pace);
  }

  private stored(slot: DraftSlot, version: number, owner: Owner): void {
    const paper = this.paper(slot);
    this.set(slot, { ...paper, saved: Math.max(paper.saved, version) });
    if (paper.version === version) this.copies.drop(owner.debate, owner.person, slot);
  }
}
