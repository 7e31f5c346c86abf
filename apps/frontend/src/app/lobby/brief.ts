import { Component, input } from '@angular/core';
import type { BriefArgument, ListedSource, Side, SourceId } from '@crossbench/shared';
import { SideMark } from '../ui/side-mark';
import { badgeWords } from './motion-words';

/** One side's prepared arguments, each with the quote that it rests on. */
@Component({
  selector: 'app-brief',
  imports: [SideMark],
  template: `
    <h3><app-side-mark [side]="side()" [label]="label()" /></h3>
    <ol>
      @for (argument of arguments(); track argument.tag) {
        <li>
          <p class="speech tagline">{{ argument.tag }}</p>
          <p>{{ argument.body }}</p>
          @let source = sources().get(argument.card.sourceId);
          <figure>
            <blockquote class="speech">{{ argument.card.quote }}</blockquote>
            <figcaption class="quiet small">
              {{ source?.cite ?? argument.card.sourceId }}, ¶{{ argument.card.passage }}
              @if (source) {
                <span class="tag">{{ words[source.badge] }}</span>
              }
            </figcaption>
          </figure>
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
      align-content: start;
    }
    ol {
      display: grid;
      gap: 1.75rem;
      list-style: none;
    }
    .tagline {
      font-size: 1.125rem;
      font-weight: 600;
      line-height: 1.35;
    }
    li,
    figure {
      display: grid;
      gap: 0.5rem;
    }
    figure {
      padding-inline-start: 0.875rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
    }
    blockquote {
      margin: 0;
      font-style: italic;
    }
  `,
})
export class Brief {
  readonly side = input.required<Side>();
  readonly label = input.required<string>();
  readonly arguments = input.required<readonly BriefArgument[]>();
  readonly sources = input.required<ReadonlyMap<SourceId, ListedSource>>();

  protected readonly words = badgeWords;
}
