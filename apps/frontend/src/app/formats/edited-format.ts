import { computed, Service, signal } from '@angular/core';
import {
  canonical,
  type Fault,
  faults,
  fieldFaults,
  type Format,
  type Segment,
} from '@crossbench/shared';
import { type Draft, draftOf, withPart } from './draft';

/** A format on the editor’s desk: what it is now, what is wrong with it, and the step before the last large one. */
@Service({ autoProvided: false })
export class EditedFormat {
  private readonly begun = signal<Format | null>(null);
  private readonly state = signal<Draft>({ format: empty, keys: [] });
  private readonly step = signal<{ readonly what: string; readonly before: Draft } | null>(null);

  readonly draft = this.state.asReadonly();
  readonly format = computed(() => this.state().format);
  /** What was done in the last large step, as long as it can be taken back. */
  readonly lastStep = computed(() => this.step()?.what ?? null);
  /** Names that other formats have, in small letters. */
  readonly taken = signal<ReadonlySet<string>>(new Set());
  readonly changed = computed(() => {
    const begun = this.begun();
    return begun === null || canonical(this.format()) !== canonical(begun);
  });

  /** Everything that keeps people from debating by it. */
  readonly faults = computed<readonly Fault[]>(() => {
    const format = this.format();
    const twin = this.taken().has(format.name.trim().toLowerCase());
    return [...(twin ? [nameTaken(format.name)] : []), ...fieldFaults(format), ...faults(format)];
  });

  /** Puts a format on the desk. What came from elsewhere counts as changed, because it is kept nowhere. */
  begin(format: Format, kept: boolean): void {
    this.state.set(draftOf(format));
    this.begun.set(kept ? format : null);
    this.step.set(null);
  }

  /** Says that the format as it is now is kept. */
  keep(): void {
    this.begun.set(this.format());
  }

  change(change: (draft: Draft) => Draft): void {
    this.state.update(change);
    this.step.set(null);
  }

  changeFormat(change: Partial<Format>): void {
    this.change((draft) => ({ ...draft, format: { ...draft.format, ...change } }));
  }

  changePart(index: number, change: (part: Segment) => Segment): void {
    this.change((draft) => withPart(draft, index, change));
  }

  /** A change that is easily made by mistake, and can be taken back. */
  takeStep(what: string, change: (draft: Draft) => Draft): void {
    const before = this.state();
    this.state.update(change);
    this.step.set({ what, before });
  }

  takeBack(): void {
    const step = this.step();
    if (!step) return;
    this.state.set(step.before);
    this.step.set(null);
  }

  /** The sentences about one place and what lies within it. */
  faultsAt(...path: Fault['path']): string[] {
    return this.faults()
      .filter((fault) => path.every((step, i) => fault.path[i] === step))
      .map(({ sentence }) => sentence);
  }

  /** The sentences about one place as a whole, not about what lies within it. */
  faultsJustAt(...path: Fault['path']): string[] {
    return this.faults()
      .filter((fault) => fault.path.length === path.length)
      .filter((fault) => path.every((step, i) => fault.path[i] === step))
      .map(({ sentence }) => sentence);
  }
}

const nameTaken = (name: string): Fault => ({
  path: ['name'],
  sentence: `There is a format “${name.trim()}” already. Give yours another name.`,
});

const empty: Format = {
  id: 'empty',
  name: '',
  sides: { proposition: 'For', opposition: 'Against' },
  seats: [],
  segments: [],
  prepPool: 0,
  pace: 1,
  sources: [],
};
