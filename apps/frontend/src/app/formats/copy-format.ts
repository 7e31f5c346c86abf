import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Format } from '@crossbench/shared';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { copied } from './copied';
import { FormatEditor } from './format-editor';
import type { Leavable } from './may-leave';
import { SavedFormats } from './saved-formats';

/** A copy of a format, to change and to save. */
@Component({
  selector: 'app-copy-format',
  imports: [FormatEditor, Loading, MatButton, Notice, RouterLink],
  template: `
    <div class="page">
      <header>
        <p class="quiet"><a routerLink="/formats">Formats</a></p>
        <h1>Change a format</h1>
        @if (original(); as format) {
          <p class="quiet">
            This is a copy of {{ format.name }}, which stays as it is. Saved, yours is offered when
            a debate is opened.
          </p>
        }
      </header>
      @if (formats.closedToMe()) {
        <app-notice kind="refused" heading="Here only organisers save formats.">
          <p>Ask one of them for a link, or <a routerLink="/formats">look at the formats</a>.</p>
        </app-notice>
      } @else if (copy(); as copy) {
        <app-format-editor [start]="copy" (saved)="show($event)" />
      } @else if (missing()) {
        <app-notice kind="error" [heading]="missing()">
          <p><a routerLink="/formats">See all formats</a></p>
          <button matButton="outlined" type="button" (click)="formats.found.reload()">
            Try again
          </button>
        </app-notice>
      } @else {
        <app-loading what="Fetching the format…" />
      }
    </div>
  `,
  styles: `
    header {
      display: grid;
      gap: 0.5rem;
    }
    header > h1 {
      font: 500 clamp(1.6rem, 1.2rem + 1.8vw, 2.4rem) / 1.15 var(--serif);
    }
  `,
})
export class CopyFormat implements Leavable {
  private readonly router = inject(Router);
  private readonly editor = viewChild(FormatEditor);

  readonly id = input.required<string>();

  protected readonly formats = inject(SavedFormats);
  protected readonly original = computed(() =>
    this.formats.all().find(({ id }) => id === this.id()),
  );
  /** Made once: a list that is read again does not begin the copy anew. */
  protected readonly copy = linkedSignal<Format | undefined, Format | undefined>({
    source: this.original,
    computation: (original, before) =>
      original?.id === before?.source?.id && before?.value
        ? before.value
        : original && copied(original, this.formats.names()),
  });
  protected readonly missing = computed(() => {
    const reply = this.formats.found.value();
    if (!reply) return '';
    return reply.ok ? 'There is no such format here.' : reply.problem.detail;
  });

  mayLeave(): boolean | Promise<boolean> {
    return this.editor()?.mayLeave() ?? true;
  }

  protected async show({ id }: Format): Promise<void> {
    await this.router.navigate(['/formats', id], { queryParams: { saved: 'now' } });
  }
}
