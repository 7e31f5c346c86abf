import { Component, computed, inject } from '@angular/core';
import type { Matter } from '@crossbench/shared';
import { HideArgument } from '../arguments/hide-argument';
import { RoomStore } from '../room/room-store';
import { Modal } from '../ui/modal';
import { AppealForm } from './appeal-form';
import { HideWords } from './hide-words';
import { OrderDesk } from './order-desk';
import { OrderRecord } from './order-record';
import { matterWords } from './record-lines';
import { ReportForm } from './report-form';
import { ReportedList } from './reported-list';
import { SanctionForm } from './sanction-form';

/** The forms and lists about order in the house, over the room; one at a time. */
@Component({
  selector: 'app-order-papers',
  imports: [
    AppealForm,
    HideArgument,
    HideWords,
    Modal,
    OrderRecord,
    ReportForm,
    ReportedList,
    SanctionForm,
  ],
  template: `
    <app-modal
      [open]="desk.paper() !== null"
      (openChange)="$event || desk.close()"
      [heading]="heading()"
    >
      @if (desk.paper(); as paper) {
        @switch (paper.is) {
          @case ('sanction') {
            <app-sanction-form
              [person]="paper.person"
              [name]="paper.name"
              [about]="paper.about"
              (done)="desk.close()"
            />
          }
          @case ('hide') {
            @if ('argument' in paper.of) {
              <app-hide-argument [first]="paper.of.argument" (done)="desk.close()" />
            } @else {
              <app-hide-words [of]="paper.of" (done)="desk.close()" />
            }
          }
          @case ('report') {
            <app-report-form [of]="paper.of" (done)="desk.close()" />
          }
          @case ('appeal') {
            <app-appeal-form [of]="paper.of" (done)="desk.close()" />
          }
          @case ('reports') {
            <app-reported-list (done)="desk.close()" />
          }
          @case ('record') {
            <app-order-record />
          }
        }
      }
    </app-modal>
  `,
})
export class OrderPapers {
  private readonly room = inject(RoomStore);
  protected readonly desk = inject(OrderDesk);

  protected readonly heading = computed(() => {
    const paper = this.desk.paper();
    switch (paper?.is) {
      case 'sanction':
        return `Call ${paper.name} to order`;
      case 'hide':
        return 'argument' in paper.of
          ? 'Hide or restore an argument'
          : `Hide or restore ${this.wordsFor(paper.of)}`;
      case 'report':
        return `Report ${this.wordsFor(paper.of)}`;
      case 'appeal':
        return 'Appeal';
      case 'reports':
        return 'What was reported';
      case 'record':
        return 'What the chair did';
      case undefined:
        return '';
    }
  });

  private wordsFor(of: Matter): string {
    const debate = this.room.debate();
    return debate ? matterWords(debate, of) : '';
  }
}
