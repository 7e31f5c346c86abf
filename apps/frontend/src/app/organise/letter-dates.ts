import { Component, computed, input } from '@angular/core';
import { type Format } from '@crossbench/shared';
import { latestEnds } from '../ui/letter-plan';
import { lengthInWords } from '../ui/time-text';
import { dayAndHourIn, inYourTime, ownZone } from '../ui/zoned-time';

/** When each part of a debate by correspondence would be over at the latest, in the reader's own zone. */
@Component({
  selector: 'app-letter-dates',
  template: `
    <p>
      Over at the latest {{ last() }}{{ start() === null ? ', if it began now' : '' }}. Whoever
      finishes sooner ends the turn sooner.
    </p>
    <details>
      <summary>When each turn would end</summary>
      <ol>
        @for (part of parts(); track part.place) {
          <li>
            <span>{{ part.label }}</span>
            <time>{{ part.date }}</time>
          </li>
        }
      </ol>
    </details>
    <p class="quiet small">
      In your time zone, {{ zone }}. Everybody else sees the same moments in their own. What comes
      within {{ grace() }} after a turn’s time is taken, and marked.
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    summary {
      min-block-size: 2rem;
      cursor: pointer;
      font-weight: 600;
    }
    ol {
      display: grid;
      gap: 0.25rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1rem;
      padding-block: 0.25rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class LetterDates {
  /** As it is held: with turns of hours or days. */
  readonly format = input.required<Format>();
  /** When it begins, in ms; null where that is when all are ready. */
  readonly start = input.required<number | null>();
  readonly now = input.required<number>();

  protected readonly zone = ownZone();
  private readonly ends = computed(() => latestEnds(this.format(), this.start() ?? this.now()));
  protected readonly grace = computed(() =>
    lengthInWords(Math.max(...this.format().segments.map((segment) => segment.grace ?? 0))),
  );
  protected readonly parts = computed(() =>
    [...this.ends()].map(([place, at]) => ({
      place,
      label: this.format().segments[place]?.label ?? '',
      date: dayAndHourIn(at),
    })),
  );
  protected readonly last = computed(() => inYourTime([...this.ends().values()].at(-1) ?? 0));
}
