import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { isPoint, policies, policyIn, takesNoMore } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { SideMark } from '../ui/side-mark';
import { FairnessStrip } from './fairness-strip';
import { ListOfSpeakers } from './list-of-speakers';
import { askedBy, shortNames } from './request-words';

/** How many are named before the whole list is opened. */
const named = 3;

/** On the table while a part has a list: who is next, by which rule, and who has spoken how long. Its height stays, so that nothing below it moves. */
@Component({
  selector: 'app-speakers-card',
  imports: [FairnessStrip, MatButton, SideMark],
  template: `
    @if (card(); as card) {
      <section aria-labelledby="speakers-card">
        <header>
          <h2 id="speakers-card" class="part-name">List of speakers</h2>
          <button matButton type="button" (click)="list.show()">
            {{ card.all > named ? 'All ' + card.all : 'Open it' }}
          </button>
        </header>
        <ol>
          @for (row of card.next; track row.number) {
            <li>
              <app-side-mark [side]="row.side" />
              <strong>{{ row.name }}</strong>
              <span class="quiet small">{{ row.kind }}</span>
            </li>
          } @empty {
            <li class="quiet">{{ card.closed ? 'Nobody waits.' : 'Nobody waits yet.' }}</li>
          }
        </ol>
        <p class="quiet small">{{ card.closed ? 'The list is closed. ' : '' }}{{ card.rule }}</p>
        <app-fairness-strip />
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    section {
      display: grid;
      gap: 0.25rem;
      padding: 0 clamp(0.875rem, 3vw, 1.5rem) 0.75rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-large);
      background: var(--mat-sys-surface-container-lowest);
    }
    header {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    h2 {
      flex: 1;
    }
    ol {
      display: flex;
      gap: 0 1.25rem;
      block-size: 1.5rem;
      overflow: hidden;
      list-style: none;
    }
    li {
      display: flex;
      flex: 0 1 auto;
      gap: 0.375rem;
      align-items: baseline;
      min-inline-size: 0;
      white-space: nowrap;
    }
    li :is(strong, .small) {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    p {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    @media (width < 60rem) {
      li .small {
        display: none;
      }
    }
  `,
})
export class SpeakersCard {
  private readonly room = inject(RoomStore);
  protected readonly list = inject(ListOfSpeakers);

  protected readonly named = named;
  protected readonly card = computed(() => {
    const debate = this.room.debate();
    const turn = this.list.turn();
    if (!debate || turn === null) return null;
    const waiting = this.list.waiting().filter((request) => !isPoint(request));
    return {
      all: waiting.length,
      closed: takesNoMore(debate, turn),
      rule: policies[policyIn(debate, turn).policy].sentence,
      next: waiting.slice(0, named).map((request) => ({
        ...request,
        name: askedBy(debate, request),
        kind: shortNames[request.kind],
      })),
    };
  });
}
