import { Component, computed, input } from '@angular/core';
import type { Place } from '@crossbench/shared';

/** Where a spoken debate is held: the hall in words, the call as a link that opens beside the room. */
@Component({
  selector: 'app-place-line',
  template: `
    @if (place().hall; as hall) {
      <span class="hall">{{ hall }}</span>
    }
    @if (place().call; as call) {
      <a [href]="call" target="_blank" rel="noopener noreferrer">
        Join the call{{ host() ? ' at ' + host() : '' }}
        <span class="unseen">, opens in a new tab</span>
      </a>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      overflow-wrap: anywhere;
    }
    :host:empty {
      display: none;
    }
    .hall::before {
      content: '⌂ ' / '';
    }
    a {
      min-block-size: 1.5rem;
    }
  `,
})
export class PlaceLine {
  readonly place = input.required<Place>();

  /** So that one sees before the click where it leads. */
  protected readonly host = computed(() => {
    const { call } = this.place();
    return call !== undefined && URL.canParse(call) ? new URL(call).host : '';
  });
}
