import { Component, computed, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatById } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { FormatCard } from './format-card';

/** Every format of this installation: those that come along, and those that people saved. */
@Component({
  selector: 'app-formats',
  imports: [FormatCard, Loading, MatButton, Notice, RouterLink],
  template: `
    <div class="page">
      <header>
        <h1>Formats</h1>
        <p class="quiet">
          A format says who speaks, in which order and for how long. Copy one and change it, or
          import a file of the timer Debatekeeper.
        </p>
        <div class="row">
          <a matButton="outlined" routerLink="/formats/import">Import a format</a>
          <a matButton routerLink="/open">Open a debate</a>
        </div>
      </header>
      @if (groups(); as groups) {
        @for (group of groups; track group.name) {
          <section [attr.aria-labelledby]="group.id">
            <h2 class="part-name" [id]="group.id">{{ group.name }}</h2>
            <div class="cards" role="list">
              @for (format of group.formats; track format.id) {
                <app-format-card role="listitem" [format]="format" />
              }
            </div>
          </section>
        }
      } @else if (problem()) {
        <app-notice kind="error" heading="The formats could not be read.">
          <p>{{ problem() }}</p>
          <button matButton="outlined" type="button" (click)="found.reload()">Try again</button>
        </app-notice>
      } @else {
        <app-loading what="Fetching the formats…" />
      }
    </div>
  `,
  styles: `
    header,
    section {
      display: grid;
      gap: 0.875rem;
    }
    header > h1 {
      font: 500 clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem) / 1.15 var(--serif);
    }
    header p {
      max-inline-size: 60ch;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(28rem, 100%), 1fr));
      gap: 1rem;
    }
  `,
})
export class Formats {
  private readonly api = inject(Api);

  protected readonly found = resource({ loader: () => this.api.formats() });
  protected readonly problem = computed(() => {
    const reply = this.found.value();
    return reply && !reply.ok ? reply.problem.detail : '';
  });
  protected readonly groups = computed(() => {
    const reply = this.found.value();
    if (!reply?.ok) return null;
    const { items } = reply.value;
    const shipped = items.filter(({ id }) => formatById(id));
    const saved = items.filter(({ id }) => !formatById(id));
    return [
      { id: 'saved', name: 'Saved here', formats: saved },
      { id: 'shipped', name: 'Come along with Crossbench', formats: shipped },
    ].filter(({ formats }) => formats.length > 0);
  });
}
