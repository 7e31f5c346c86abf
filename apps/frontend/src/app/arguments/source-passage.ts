import { Component, computed, inject, input, resource } from '@angular/core';
import { Api } from '../connection/api';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { CalendarDay } from '../ui/time-text';
import { highlighted } from '../room/highlighted';
import { badgeWords } from './evidence-words';

/** A stored source at the passage that a card quotes, with the quote marked. */
@Component({
  selector: 'app-source-passage',
  imports: [CalendarDay, Loading, Notice],
  templateUrl: './source-passage.html',
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .passage {
      font-size: 1.0625rem;
      line-height: 1.6;
    }
    mark {
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
      box-shadow: 0 2px 0 var(--brass);
    }
    ul {
      padding-inline-start: 1.25rem;
    }
  `,
})
export class SourcePassage {
  private readonly api = inject(Api);

  readonly sourceId = input.required<string>();
  /** Counted from 1. */
  readonly passage = input.required<number>();
  readonly quote = input.required<string>();

  private readonly source = resource({
    params: () => this.sourceId(),
    loader: ({ params }) => this.api.source(params),
  });

  protected readonly found = computed(() => {
    const reply = this.source.value();
    return reply?.ok ? reply.value : null;
  });
  protected readonly problem = computed(() => {
    const reply = this.source.value();
    return reply && !reply.ok ? reply.problem.detail : null;
  });
  protected readonly badge = computed(() => {
    const source = this.found();
    return source && badgeWords[source.badge];
  });
  protected readonly stretches = computed(() => {
    const text = this.found()?.passages[this.passage() - 1];
    return text === undefined ? null : highlighted(text, this.quote());
  });
  protected readonly stands = computed(
    () => this.stretches()?.some(({ quoted }) => quoted) ?? false,
  );
}
