import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RoomStore } from '../room/room-store';
import { Modal } from '../ui/modal';
import { AskFloorForm } from './ask-floor-form';
import { DecisionForm } from './decision-form';
import { FairnessStrip } from './fairness-strip';
import { listDecisions } from './list-decisions';
import { ListOfSpeakers } from './list-of-speakers';
import { ListRows } from './list-rows';
import { ListRule } from './list-rule';
import { OwnRequests } from './own-requests';

/** The list of speakers over the room: asking and one's own place, the order and its rule, who has spoken how long, and what the chair decided. */
@Component({
  selector: 'app-speakers-sheet',
  imports: [
    AskFloorForm,
    DecisionForm,
    FairnessStrip,
    ListRows,
    ListRule,
    MatButton,
    Modal,
    OwnRequests,
  ],
  template: `
    <app-modal
      [(open)]="list.open"
      [heading]="list.used() ? 'List of speakers' : 'Points of order'"
    >
      @if (list.open()) {
        @if (!room.moderates()) {
          <app-own-requests />
          <app-ask-floor-form />
        }
        <app-list-rows />
        @if (list.used()) {
          <app-list-rule />
          <section>
            <h3 class="part-name">Who has spoken</h3>
            <app-fairness-strip [persons]="true" />
          </section>
        }
        @if (decisions().length > 0) {
          <section>
            <h3 class="part-name">What the chair decided</h3>
            <ul>
              @for (each of decisions(); track each.number) {
                <li>
                  {{ each.deed }}: <q class="speech">{{ each.reason }}</q>
                </li>
              }
            </ul>
          </section>
        }
        <p class="foot">
          <button matButton="outlined" type="button" (click)="list.open.set(false)">Close</button>
        </p>
      }
    </app-modal>
    <app-decision-form />
  `,
  styles: `
    :host {
      display: contents;
      --modal-width: 44rem;
    }
    section {
      display: grid;
      gap: 0.5rem;
    }
    ul {
      display: grid;
      gap: 0.375rem;
      list-style: none;
    }
    .foot {
      position: sticky;
      inset-block-end: -1.5rem;
      margin: 0 -1.5rem -1.5rem;
      padding: 0.75rem 1.5rem;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface-container-low);
      text-align: end;
    }
  `,
})
export class SpeakersSheet {
  protected readonly room = inject(RoomStore);
  protected readonly list = inject(ListOfSpeakers);

  protected readonly decisions = computed(() => {
    const debate = this.room.debate();
    return debate ? listDecisions(debate) : [];
  });
}
