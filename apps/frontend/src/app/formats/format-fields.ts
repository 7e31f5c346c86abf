import { Component, computed, inject } from '@angular/core';
import { type Format, type Side, sides } from '@crossbench/shared';
import { EditedFormat } from './edited-format';
import { FaultLines } from './fault-lines';
import { SpanField } from './span-field';
import { TextField } from './text-field';

/** What belongs to a format as a whole: its name, its sides, preparation, and what is seldom changed. */
@Component({
  selector: 'app-format-fields',
  imports: [FaultLines, SpanField, TextField],
  template: `
    <app-text-field
      label="Name of the format"
      [text]="edited.format().name"
      [faults]="edited.faultsAt('name')"
      (changed)="edited.changeFormat({ name: $event })"
    />
    <div class="fields">
      @for (side of sides; track side; let first = $first) {
        <app-text-field
          [label]="first ? 'The side that proposes' : 'The side that opposes'"
          [text]="edited.format().sides[side]"
          [faults]="edited.faultsAt('sides', side)"
          (changed)="nameSide(side, $event)"
        />
      }
    </div>
    <app-span-field
      label="Preparation of each side, spent before its own parts; 0:00 for none"
      [seconds]="edited.format().prepPool"
      [faults]="edited.faultsAt('prepPool')"
      (changed)="edited.changeFormat({ prepPool: $event })"
    />
    @if (unequal() || edited.format().asymmetric) {
      <div>
        <app-fault-lines [sentences]="edited.faultsAt('asymmetric')" />
        <label class="tick">
          <input
            type="checkbox"
            [checked]="edited.format().asymmetric === true"
            (change)="put('asymmetric', $any($event.target).checked ? true : undefined)"
          />
          The sides get different times on purpose
        </label>
      </div>
    }
    <details>
      <summary>More about the format</summary>
      <div class="rare">
        <label class="tick">
          <input
            type="checkbox"
            [checked]="edited.format().toss === true"
            (change)="put('toss', $any($event.target).checked ? true : undefined)"
          />
          A coin decides who debates which side
        </label>
        <label class="tick">
          <input
            type="checkbox"
            [checked]="edited.format().pointsOfOrder !== false"
            (change)="put('pointsOfOrder', $any($event.target).checked ? undefined : false)"
          />
          Points of order may be raised
        </label>
        <div class="field">
          <label for="format-sources">Where its rules stand, one place a line</label>
          <textarea
            id="format-sources"
            rows="3"
            [value]="edited.format().sources.join('\\n')"
            aria-describedby="sources-wrong"
            (change)="cite($any($event.target).value)"
          ></textarea>
          <app-fault-lines id="sources-wrong" [sentences]="edited.faultsAt('sources')" />
        </div>
      </div>
    </details>
  `,
  styles: `
    :host,
    .rare {
      display: grid;
      gap: 0.875rem;
    }
    .fields {
      display: grid;
      gap: 0.75rem;
    }
    @media (width >= 40rem) {
      .fields {
        grid-template-columns: 1fr 1fr;
      }
    }
    summary {
      min-block-size: 2.25rem;
      font-weight: 600;
      line-height: 2.25rem;
      cursor: pointer;
    }
  `,
})
export class FormatFields {
  protected readonly edited = inject(EditedFormat);

  protected readonly sides = sides;
  protected readonly unequal = computed(() => this.edited.faultsAt('asymmetric').length > 0);

  protected nameSide(side: Side, name: string): void {
    this.edited.changeFormat({ sides: { ...this.edited.format().sides, [side]: name } });
  }

  /** Sets a rule that is only written down where it differs from what is usual. */
  protected put<K extends 'asymmetric' | 'toss' | 'pointsOfOrder'>(
    rule: K,
    value: Format[K],
  ): void {
    this.edited.change((draft) => {
      const { [rule]: _, ...rest } = draft.format;
      const format = (value === undefined ? rest : { ...rest, [rule]: value }) as Format;
      return { ...draft, format };
    });
  }

  protected cite(lines: string): void {
    const sources = lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    this.edited.changeFormat({ sources });
  }
}
