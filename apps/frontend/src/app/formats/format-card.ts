import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Format } from '@crossbench/shared';
import { debatersOf, totalSeconds } from '../ui/part-words';
import { RunOfShow } from '../ui/run-of-show';
import { lengthInWords } from '../ui/time-text';

/** A format in the list: its name, how many debate how long, its picture, and what can be done with it. */
@Component({
  selector: 'app-format-card',
  imports: [MatButton, RouterLink, RunOfShow],
  template: `
    <h3>
      <a [routerLink]="['/formats', format().id]">{{ format().name }}</a>
    </h3>
    <p class="quiet small">{{ about() }}</p>
    <app-run-of-show [format]="format()" />
    <div class="row">
      <a
        matButton="outlined"
        [routerLink]="['/formats', format().id, 'copy']"
        [attr.aria-label]="'Copy and change ' + format().name"
        >Copy and change</a
      >
      <a
        matButton
        routerLink="/open"
        [queryParams]="{ format: format().id }"
        [attr.aria-label]="'Open a debate by ' + format().name"
        >Open a debate</a
      >
    </div>
  `,
  styles: `
    :host {
      --show-ground: var(--mat-sys-surface-container-lowest);
      display: grid;
      gap: 0.5rem;
      align-content: start;
      min-inline-size: 0;
      padding: 1rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-surface-container-lowest);
    }
    h3 {
      font-size: 1.0625rem;
    }
    app-run-of-show {
      margin-block: 0.25rem;
    }
  `,
})
export class FormatCard {
  readonly format = input.required<Format>();

  protected readonly about = computed(() => {
    const format = this.format();
    return `${debatersOf(format)}, ${lengthInWords(totalSeconds(format))}`;
  });
}
