import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Bell, Segment } from '@crossbench/shared';
import { EditedFormat } from './edited-format';
import { FaultLines } from './fault-lines';
import { strokes } from './kind-words';
import { SpanField } from './span-field';

/** When the bell rings in a part, and how often. */
@Component({
  selector: 'app-bell-fields',
  imports: [FaultLines, MatButton, SpanField],
  template: `
    <fieldset class="field">
      <legend>Bells</legend>
      @for (bell of part().bells; track $index) {
        <div class="bell">
          <app-span-field
            [label]="'Bell ' + ($index + 1) + ' at'"
            [quietly]="true"
            [seconds]="bell.at"
            [faults]="edited.faultsAt('segments', index(), 'bells', $index)"
            (changed)="change($index, { at: whole($event) })"
          />
          <select
            [attr.aria-label]="'Bell ' + ($index + 1) + ' rings'"
            (change)="change($index, { strokes: +$any($event.target).value })"
          >
            @for (each of offered(); track each.value) {
              <option [value]="each.value" [selected]="each.value === bell.strokes">
                {{ each.name }}
              </option>
            }
          </select>
          <button
            matButton
            type="button"
            [attr.aria-label]="'Remove bell ' + ($index + 1)"
            (click)="remove($index)"
          >
            Remove
          </button>
        </div>
      } @empty {
        <p class="quiet small">No bell rings.</p>
      }
      <div>
        <button matButton="outlined" type="button" (click)="add()" #more>Add a bell</button>
      </div>
      <app-fault-lines [sentences]="edited.faultsJustAt('segments', index(), 'bells')" />
    </fieldset>
  `,
  styles: `
    .bell {
      display: grid;
      grid-template-columns: minmax(5rem, 8rem) minmax(0, 12rem) auto;
      gap: 0.5rem;
      align-items: start;
      justify-content: start;
    }
  `,
})
export class BellFields {
  protected readonly edited = inject(EditedFormat);

  private readonly more = viewChild.required<MatButton, ElementRef<HTMLElement>>('more', {
    read: ElementRef,
  });

  readonly part = input.required<Segment>();
  readonly index = input.required<number>();

  protected readonly offered = computed(() => {
    const known = new Set(strokes.map(({ value }) => value));
    const others = this.part().bells.filter((bell) => !known.has(bell.strokes));
    const odd = [...new Set(others.map((bell) => bell.strokes))];
    return [...strokes, ...odd.map((value) => ({ value, name: `${value} times` }))];
  });

  /** A bell rings at a whole second. */
  protected readonly whole = (seconds: number): number => Math.round(seconds);

  protected change(at: number, change: Partial<Bell>): void {
    this.put((bells) => bells.map((bell, i) => (i === at ? { ...bell, ...change } : bell)));
  }

  /** The button that was pressed goes with its bell; the reader stays at the bells. */
  protected remove(at: number): void {
    this.more().nativeElement.focus();
    this.put((bells) => bells.filter((_, i) => i !== at));
  }

  protected add(): void {
    this.put((bells) => [...bells, { at: Math.round(this.part().seconds), strokes: 1 }]);
  }

  private put(change: (bells: readonly Bell[]) => Bell[]): void {
    this.edited.changePart(this.index(), (part) => ({ ...part, bells: change(part.bells) }));
  }
}
