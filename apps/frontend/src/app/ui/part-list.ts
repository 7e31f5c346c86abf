import { Component, computed, input } from '@angular/core';
import { type Format, isDivision } from '@crossbench/shared';
import { PartBar } from './part-bar';
import {
  bellsInWords,
  faceOf,
  longestSpoken,
  pointsInWords,
  rulesInWords,
  speakersBeside,
} from './part-words';
import { SideMark } from './side-mark';
import { timeText } from './time-text';

/** A run of show part by part, to read or to hear: when each begins, who speaks how long, its bells, points and rules. */
@Component({
  selector: 'app-part-list',
  imports: [PartBar, SideMark],
  template: `
    <ol>
      @for (part of parts(); track $index) {
        <li class="{{ part.face }}">
          <span class="from figures"><span class="unseen">From </span>{{ part.from }}</span>
          <span class="what">
            <strong>{{ part.label }}</strong>
            <span class="who">
              @if (part.side) {
                <app-side-mark [side]="part.side" />
              }
              {{ part.who }}
            </span>
          </span>
          <span class="length figures">{{ part.length }}</span>
          @if (part.face !== 'vote' && part.face !== 'silent') {
            <app-part-bar [segment]="part.segment" [longest]="longest()" />
          }
          @if (part.more) {
            <span class="more">{{ part.more }}</span>
          }
        </li>
      }
    </ol>
    @if (pool(); as pool) {
      <p class="quiet small">{{ pool }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    ol {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template:
        'from what length' auto '. bar bar' auto '. more more' auto / 4.25rem minmax(0, 1fr)
        auto;
      gap: 0.25rem 0.75rem;
      padding-block: 0.625rem;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    .from {
      grid-area: from;
      color: var(--mat-sys-on-surface-variant);
    }
    .what {
      grid-area: what;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
    }
    .length {
      grid-area: length;
      font-weight: 600;
    }
    app-part-bar {
      grid-area: bar;
    }
    .more {
      grid-area: more;
    }
    .who,
    .more {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
      line-height: 1.5rem;
    }
    .more {
      line-height: 1.25rem;
    }
    @media (width >= 48rem) {
      li {
        grid-template:
          'from what length bar' auto '. more more bar' auto / 4.25rem minmax(0, 1fr)
          auto 18rem;
      }
    }
  `,
})
export class PartList {
  readonly format = input.required<Format>();

  protected readonly longest = computed(() => longestSpoken(this.format()));
  protected readonly pool = computed(() => {
    const { prepPool } = this.format();
    return prepPool > 0
      ? `Beside this, each side has ${timeText(prepPool)} of preparation to spend before its own parts.`
      : '';
  });
  protected readonly parts = computed(() => {
    const format = this.format();
    let begun = 0;
    return format.segments.map((segment) => {
      const from = timeText(begun);
      begun += segment.seconds || 0;
      const vote = isDivision(segment);
      const said = [
        ...(vote ? [] : [bellsInWords(segment.bells)]),
        pointsInWords(segment),
        ...rulesInWords(format, segment),
      ].filter(Boolean);
      return {
        segment,
        from,
        label: segment.label,
        side: segment.side,
        face: faceOf(segment),
        who: speakersBeside(format, segment),
        length: timeText(segment.seconds),
        more: said.join(' · '),
      };
    });
  });
}
