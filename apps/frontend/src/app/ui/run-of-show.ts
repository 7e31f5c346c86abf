import { Component, computed, input } from '@angular/core';
import { type Format, isDivision, type Segment } from '@crossbench/shared';
import { lengthInWords, minutesAndSeconds } from './time-text';

/** A format drawn to scale: one block per segment, as wide as it lasts. */
@Component({
  selector: 'app-run-of-show',
  template: `
    <div class="blocks" role="img" [attr.aria-label]="inWords()">
      @for (block of blocks(); track $index) {
        <div class="block {{ block.face }}" [style.flex-grow]="block.seconds" [title]="block.title">
          <span class="code">{{ block.code }}</span>
          <span class="length">{{ block.length }}</span>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .blocks {
      display: flex;
      gap: 2px;
      block-size: 2.75rem;
    }
    .block {
      display: grid;
      align-content: center;
      justify-items: center;
      min-inline-size: 0.375rem;
      flex-basis: 0;
      overflow: hidden;
      border-radius: 2px;
      background: var(--mat-sys-surface-container-highest);
      color: var(--mat-sys-on-surface);
      font: 500 0.75rem/1rem var(--sans);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
      container-type: inline-size;
    }
    .proposition {
      align-self: start;
      block-size: 2.375rem;
      background: var(--proposition-container);
      color: var(--on-proposition-container);
      border-block-start: 3px solid var(--proposition);
    }
    .opposition {
      align-self: end;
      block-size: 2.375rem;
      background: var(--opposition-container);
      color: var(--on-opposition-container);
      border-block-end: 3px solid var(--opposition);
    }
    .both,
    .vote {
      block-size: 100%;
    }
    .vote {
      border-block: 3px solid var(--brass);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    .block > span {
      display: none;
    }
    @container (inline-size >= 2.5rem) {
      .block > span {
        display: block;
        max-inline-size: 100%;
        overflow: hidden;
        text-overflow: ellipsis;
      }
    }
  `,
})
export class RunOfShow {
  readonly format = input.required<Format>();

  protected readonly blocks = computed(() => this.format().segments.map(blockOf));
  protected readonly inWords = computed(() => this.format().segments.map(inWords).join('; '));
}

const inWords = ({ label, seconds, poi }: Segment): string => {
  const window = poi
    ? `, points of information from ${minutesAndSeconds(poi.opens * 1000)} to ${minutesAndSeconds(poi.closes * 1000)}`
    : '';
  return `${label}, ${lengthInWords(seconds)}${window}`;
};

const blockOf = (segment: Segment) => ({
  code: isDivision(segment) ? 'Vote' : segment.code,
  seconds: segment.seconds,
  length: lengthInWords(segment.seconds),
  title: inWords(segment),
  face: isDivision(segment) ? 'vote' : (segment.side ?? 'both'),
});
