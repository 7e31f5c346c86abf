import { Component, computed, inject, input, resource, signal } from '@angular/core';
import type { ListedSource, Provenance } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Loading } from '../ui/loading';
import { CalendarDay } from '../ui/time-text';
import { badgeWords } from './motion-words';

/** One source, closed; opened, the passages that a motion refers to. They are fetched when they are wanted. */
@Component({
  selector: 'app-passage-list',
  imports: [CalendarDay, Loading],
  template: `
    <details (toggle)="wanted.set(true)">
      <summary>
        <span class="row">
          <span class="title">{{ source()?.title ?? from().sourceId }}</span>
          @if (source(); as known) {
            <span class="tag" [class.brass]="known.badge === 'fact-sheet'">
              {{ words[known.badge] }}
            </span>
            <span class="quiet small">as of {{ known.asOf | calendarDay }}</span>
          }
        </span>
      </summary>
      @if (passages(); as list) {
        <ol>
          @for (passage of list; track passage.number) {
            <li [value]="passage.number">{{ passage.text }}</li>
          }
        </ol>
      } @else if (problem()) {
        <p role="alert">{{ problem() }}</p>
      } @else {
        <app-loading what="Fetching the passages…" />
      }
    </details>
  `,
  styles: `
    summary {
      display: grid;
      grid-template-columns: auto 1fr;
      align-items: baseline;
      gap: 0.75rem;
      padding-block: 0.75rem;
      cursor: pointer;
    }
    summary::before {
      content: '';
      flex: none;
      inline-size: 0.5rem;
      block-size: 0.5rem;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
    }
    details[open] summary::before {
      transform: rotate(45deg);
    }
    .title {
      font-weight: 600;
    }
    ol {
      display: grid;
      gap: 0.75rem;
      max-inline-size: 68ch;
      padding: 0 0 1rem 2.5rem;
    }
    li::marker {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class PassageList {
  private readonly api = inject(Api);

  readonly from = input.required<Provenance>();
  readonly source = input<ListedSource>();

  protected readonly words = badgeWords;
  protected readonly wanted = signal(false);
  private readonly fetched = resource({
    params: () => (this.wanted() ? this.from().sourceId : undefined),
    loader: ({ params }) => this.api.source(params),
  });
  protected readonly passages = computed(() => {
    const reply = this.fetched.value();
    if (!reply?.ok) return null;
    const { passages } = reply.value;
    return this.from().passages.map((number) => ({ number, text: passages[number - 1] ?? '' }));
  });
  protected readonly problem = computed(() => {
    const reply = this.fetched.value();
    return reply && !reply.ok ? reply.problem.detail : '';
  });
}
