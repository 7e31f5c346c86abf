import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Api } from '../connection/api';
import { Session } from '../connection/session';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { PartList } from '../ui/part-list';
import { debatersOf, totalSeconds } from '../ui/part-words';
import { RunOfShow } from '../ui/run-of-show';
import { LengthText } from '../ui/time-text';
import { RemoveFormat } from './remove-format';

/** One format to look at: its picture, its parts one by one, and where its rules stand. */
@Component({
  selector: 'app-format-page',
  imports: [LengthText, Loading, MatButton, Notice, PartList, RemoveFormat, RouterLink, RunOfShow],
  template: `
    <article class="page">
      @if (format(); as format) {
        <header>
          <p class="quiet"><a routerLink="/formats">Formats</a></p>
          <h1>{{ format.name }}</h1>
          <p class="quiet">{{ debaters(format) }}, {{ total(format) | length }}</p>
          <div class="row">
            <a matButton="filled" routerLink="/open" [queryParams]="{ format: format.id }">
              Open a debate by it
            </a>
            <a matButton="outlined" [routerLink]="['/formats', format.id, 'copy']">
              Copy and change
            </a>
          </div>
        </header>
        @if (saved()) {
          <app-notice kind="info" heading="The format is saved.">
            <p>
              It is offered whenever a debate is opened here. Change a copy if you need another.
            </p>
          </app-notice>
        }
        <app-run-of-show [format]="format" [keyed]="true" [told]="true" />
        <section aria-labelledby="parts">
          <h2 class="part-name" id="parts">Part by part</h2>
          <app-part-list [format]="format" />
        </section>
        @if (removable()) {
          <section aria-labelledby="remove">
            <h2 class="part-name" id="remove">If it is not needed any more</h2>
            <button matButton="outlined" type="button" (click)="removing.set(true)">
              Remove this format
            </button>
          </section>
          <app-remove-format [format]="format" [(open)]="removing" />
        }
        @if (format.sources.length > 0) {
          <section aria-labelledby="sources">
            <h2 class="part-name" id="sources">Where its rules stand</h2>
            <ul class="quiet small">
              @for (source of format.sources; track $index) {
                <li>{{ source }}</li>
              }
            </ul>
          </section>
        }
      } @else if (missing()) {
        <h1>Format</h1>
        <app-notice kind="error" [heading]="missing()">
          <p><a routerLink="/formats">See all formats</a></p>
          <button matButton="outlined" type="button" (click)="found.reload()">Try again</button>
        </app-notice>
      } @else {
        <h1 class="unseen">Format</h1>
        <app-loading what="Fetching the format…" />
      }
    </article>
  `,
  styles: `
    header,
    section {
      display: grid;
      gap: 0.75rem;
    }
    header > h1 {
      font: 500 clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem) / 1.15 var(--serif);
    }
    section > button {
      justify-self: start;
    }
    ul {
      padding-inline-start: 1.25rem;
    }
  `,
})
export class FormatPage {
  private readonly api = inject(Api);
  private readonly session = inject(Session);

  readonly id = input.required<string>();
  /** `now` in the address of a format that was just saved. */
  readonly saved = input<string>();

  protected readonly removing = signal(false);
  private readonly mine = resource({
    params: () => this.session.person()?.id,
    loader: () => this.api.removableFormats(),
  });
  protected readonly removable = computed(() => {
    const reply = this.mine.value();
    return reply?.ok === true && reply.value.items.includes(this.id());
  });
  protected readonly total = totalSeconds;
  protected readonly debaters = debatersOf;
  protected readonly found = resource({ loader: () => this.api.formats() });
  protected readonly format = computed(() => {
    const reply = this.found.value();
    return reply?.ok ? reply.value.items.find(({ id }) => id === this.id()) : undefined;
  });
  protected readonly missing = computed(() => {
    const reply = this.found.value();
    if (!reply) return '';
    return reply.ok ? 'There is no such format here.' : reply.problem.detail;
  });
}
