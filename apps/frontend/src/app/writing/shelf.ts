import { Component, computed, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DraftSlot } from '@crossbench/shared';
import { Notice } from '../ui/notice';
import { isBlank, paperTitle, shelf } from './paper';
import { Papers } from './papers';

/** Six private places for drafts and cards that wait for their turn. */
@Component({
  selector: 'app-shelf',
  imports: [MatButton, Notice],
  template: `
    <ul>
      @for (paper of papers(); track paper.slot) {
        <li>
          <p class="speech">{{ paper.title }}</p>
          <p class="row small quiet">
            {{ paper.cards }} {{ paper.standing }}
            <button matButton="outlined" type="button" (click)="bring(paper.slot)">
              {{ openIsBlank() ? 'Bring to the table' : 'Swap with the draft' }}
            </button>
            <button matButton type="button" (click)="empty(paper.slot)">Throw away</button>
          </p>
        </li>
      } @empty {
        <li>
          <app-notice kind="empty" heading="Your shelf is empty.">
            <p>Write an argument and put it on the shelf. Only you see it, on every device.</p>
          </app-notice>
        </li>
      }
    </ul>
    <div class="row">
      <button matButton type="button" (click)="done.emit()">Close</button>
    </div>
  `,
  styles: `
    :host,
    ul {
      display: grid;
      gap: 1rem;
    }
    ul {
      list-style: none;
    }
    li {
      display: grid;
      gap: 0.375rem;
    }
    .speech {
      overflow-wrap: anywhere;
      font-size: 1.0625rem;
      font-weight: 600;
    }
  `,
})
export class Shelf {
  private readonly store = inject(Papers);

  readonly done = output();

  protected readonly openIsBlank = computed(() => isBlank(this.store.draft('open')));
  protected readonly papers = computed(() =>
    shelf.flatMap((slot) => {
      const draft = this.store.draft(slot);
      if (isBlank(draft)) return [];
      const n = draft.cards.length;
      const cards = n === 0 ? '' : n === 1 ? '1 card · ' : `${n} cards · `;
      return [{ slot, title: paperTitle(draft), cards, standing: this.store.standing(slot) }];
    }),
  );

  protected bring(slot: DraftSlot): void {
    const open = this.store.draft('open');
    this.store.put('open', this.store.draft(slot));
    this.store.put(slot, isBlank(open) ? null : open);
    this.done.emit();
  }

  protected empty(slot: DraftSlot): void {
    this.store.put(slot, null);
  }
}
