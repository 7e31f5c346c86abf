import { Component, computed, inject, input } from '@angular/core';
import { hasList, isSilent, type Period, type Segment } from '@crossbench/shared';
import { MatButton } from '@angular/material/button';
import { EditedFormat } from './edited-format';
import { FaultLines } from './fault-lines';
import { queues } from './kind-words';
import { holdsArguments, isTurn } from './recast';
import { SpanField } from './span-field';
import { TextField } from './text-field';

/** What is seldom changed in a part: its short name, words, grace, preparation, stretches, and the limits of blocks for several. */
@Component({
  selector: 'app-part-more',
  imports: [FaultLines, MatButton, SpanField, TextField],
  templateUrl: './part-more.html',
  styleUrl: './part-more.css',
})
export class PartMore {
  protected readonly edited = inject(EditedFormat);

  readonly part = input.required<Segment>();
  readonly index = input.required<number>();

  protected readonly queues = queues;
  protected readonly turn = computed(() => isTurn(this.part().kind));
  protected readonly silent = computed(() => isSilent(this.part()));
  protected readonly listed = computed(() => hasList(this.part()));
  protected readonly free = computed(() => this.part().kind === 'free-debate');
  protected readonly asksInTurn = computed(() => this.free() || this.part().kind === 'crossfire');
  protected readonly written = computed(() => holdsArguments(this.part()));

  protected at(...path: readonly (string | number)[]): string[] {
    return this.edited.faultsAt('segments', this.index(), ...path);
  }

  protected set(change: Partial<Segment>): void {
    this.edited.changePart(this.index(), (part) => ({ ...part, ...change }));
  }

  /** Drops a field that a part need not have. */
  protected drop(
    field:
      | 'grace'
      | 'prep'
      | 'periods'
      | 'perSpeaker'
      | 'speakerWords'
      | 'sideClock'
      | 'queue'
      | 'firstQuestion',
  ): void {
    this.edited.changePart(this.index(), (part) => {
      const { [field]: _, ...rest } = part;
      return rest;
    });
  }

  protected setPeriod(at: number, change: Partial<Period>): void {
    const periods = (this.part().periods ?? []).map((period, i) =>
      i === at ? { ...period, ...change } : period,
    );
    this.set({ periods });
  }

  protected split(): void {
    const half = Math.round(this.part().seconds / 2);
    this.set({
      periods: [
        { at: 0, name: 'Case' },
        { at: half, name: 'Rebuttal' },
      ],
    });
  }

  protected halves(): void {
    const half = this.part().seconds / 2;
    this.set({ sideClock: { seconds: half, perUse: Math.min(120, half) } });
  }
}
