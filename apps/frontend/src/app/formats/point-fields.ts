import { Component, computed, inject, input } from '@angular/core';
import type { PoiWindow, Segment } from '@crossbench/shared';
import { EditedFormat } from './edited-format';
import { FaultLines } from './fault-lines';
import { SpanField } from './span-field';

/** Whether the other side may offer points of information in a turn, and when. */
@Component({
  selector: 'app-point-fields',
  imports: [FaultLines, SpanField],
  template: `
    <label class="tick">
      <input
        type="checkbox"
        [checked]="poi() !== null"
        (change)="allow($any($event.target).checked)"
      />
      Points of information
    </label>
    @if (poi(); as poi) {
      <div class="spans">
        <app-span-field
          label="From"
          [seconds]="poi.opens"
          [faults]="at('opens')"
          (changed)="set({ opens: $event })"
        />
        <app-span-field
          label="Until"
          [seconds]="poi.closes"
          [faults]="at('closes')"
          (changed)="set({ closes: $event })"
        />
        <app-span-field
          label="Each at most"
          [seconds]="poi.limit"
          [faults]="at('limit')"
          (changed)="set({ limit: $event })"
        />
      </div>
      <app-fault-lines [sentences]="whole()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    .spans {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(6rem, 8rem));
      gap: 0.75rem;
    }
  `,
})
export class PointFields {
  private readonly edited = inject(EditedFormat);

  readonly part = input.required<Segment>();
  readonly index = input.required<number>();

  protected readonly poi = computed(() => this.part().poi ?? null);
  protected readonly whole = computed(() =>
    this.edited.faultsJustAt('segments', this.index(), 'poi'),
  );

  protected at(field: keyof PoiWindow): string[] {
    return this.edited.faultsAt('segments', this.index(), 'poi', field);
  }

  /** As parliaments of debaters have it: the first and the last minute are protected, where there is room for that. */
  protected allow(allowed: boolean): void {
    this.edited.changePart(this.index(), ({ poi: _, ...part }) => {
      const protectedFor = part.seconds > 180 ? 60 : part.seconds > 60 ? 15 : 0;
      const window = { opens: protectedFor, closes: part.seconds - protectedFor, limit: 15 };
      return { ...part, ...(allowed && { poi: window }) };
    });
  }

  protected set(change: Partial<PoiWindow>): void {
    this.edited.changePart(this.index(), (part) =>
      part.poi ? { ...part, poi: { ...part.poi, ...change } } : part,
    );
  }
}
