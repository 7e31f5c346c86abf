import { Component, computed, input } from '@angular/core';
import type { Segment } from '@crossbench/shared';
import { faceOf } from './part-words';
import { marksOf } from './show-scale';

/** One part as a bar, as long as it lasts beside the longest, with its bells and its window for points of information. What it shows stands beside it in words. */
@Component({
  selector: 'app-part-bar',
  template: `
    <div class="bar {{ face() }}" [style.inline-size.%]="width()">
      @if (marks().points; as points) {
        <i
          class="points"
          [style.inset-inline-start.%]="points.start"
          [style.inline-size.%]="points.width"
        ></i>
      }
      @for (bell of marks().bells; track $index) {
        <i class="bell {{ bell.strokes }}" [style.inset-inline-start.%]="bell.at"></i>
      }
    </div>
  `,
  host: { 'aria-hidden': 'true' },
  styles: `
    :host {
      display: block;
      align-self: center;
    }
    .bar {
      position: relative;
      block-size: 1.25rem;
      min-inline-size: 0.5rem;
      border-radius: 3px;
      background: var(--mat-sys-surface-container-highest);
      color: var(--mat-sys-on-surface);
    }
    .proposition {
      background: var(--proposition-container);
      color: var(--proposition);
    }
    .opposition {
      background: var(--opposition-container);
      color: var(--opposition);
    }
    .silent {
      border: 1px dashed var(--mat-sys-outline);
      background: none;
    }
    .points {
      position: absolute;
      inset-block: 0.375rem;
      background: repeating-linear-gradient(135deg, currentColor 0 1.5px, transparent 1.5px 5px);
    }
    .bell {
      position: absolute;
      inset-block: -0.125rem;
      inline-size: 2px;
      margin-inline-start: -2px;
      background: currentColor;
    }
    .bell.two {
      inline-size: 6px;
      margin-inline-start: -6px;
      border-inline: 2px solid currentColor;
      background: none;
    }
    .bell.long {
      inline-size: 7px;
      margin-inline-start: -7px;
    }
    @media (forced-colors: active) {
      .bar {
        border: 1px solid CanvasText;
      }
    }
  `,
})
export class PartBar {
  readonly segment = input.required<Segment>();
  /** Seconds of the longest part beside it. */
  readonly longest = input.required<number>();

  protected readonly face = computed(() => faceOf(this.segment()));
  protected readonly marks = computed(() => marksOf(this.segment()));
  protected readonly width = computed(() => {
    const share = (100 * this.segment().seconds) / this.longest();
    return share > 0 ? Math.min(100, share) : 0;
  });
}
