import { Component, computed, inject, signal } from '@angular/core';
import { type Command, nextSpeaker, PointResult } from '@crossbench/shared';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';
import { Modal } from '../ui/modal';
import { ListOfSpeakers } from './list-of-speakers';
import { askedBy, kindNames } from './request-words';

const results: Readonly<Record<PointResult, { readonly name: string; readonly means: string }>> = {
  upheld: { name: 'Upheld', means: 'It is so; you put it right.' },
  dismissed: { name: 'Dismissed', means: 'It is not so.' },
  'out-of-order': { name: 'Out of order', means: 'It was no such point.' },
};

/** Where the chair gives the reason of a decision on the list: a ruling, somebody who goes before the first, somebody who is not heard. */
@Component({
  selector: 'app-decision-form',
  imports: [Modal, ReasonForm],
  template: `
    <app-modal
      [open]="list.deciding() !== null"
      (openChange)="$event || leave()"
      [heading]="words().heading"
    >
      @if (request(); as request) {
        @if (request.text) {
          <blockquote class="speech">{{ request.text }}</blockquote>
        }
        @if (how() === 'rule') {
          <fieldset class="field">
            <legend>Your ruling</legend>
            <div class="choices">
              @for (each of options; track each) {
                <label class="choice">
                  <input
                    type="radio"
                    name="ruling"
                    [value]="each"
                    [checked]="result() === each"
                    (change)="result.set(each)"
                  />
                  <strong>{{ results[each].name }}</strong>
                  <span class="quiet small">{{ results[each].means }}</span>
                </label>
              }
            </div>
          </fieldset>
        }
        <app-reason-form
          [action]="words().action"
          [label]="words().label"
          hint="Everybody reads it."
          [refusal]="refusal()"
          (given)="give($event)"
          (left)="leave()"
        />
      }
    </app-modal>
  `,
  styles: `
    .choice .small {
      grid-column: 2;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 0.875rem;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
      font-size: 1.125rem;
    }
  `,
})
export class DecisionForm {
  private readonly room = inject(RoomStore);
  protected readonly list = inject(ListOfSpeakers);

  protected readonly results = results;
  protected readonly options = PointResult.options;
  protected readonly result = signal<PointResult | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly how = computed(() => this.list.deciding()?.how);
  protected readonly request = computed(
    () => this.room.debate()?.requests[(this.list.deciding()?.request ?? 0) - 1] ?? null,
  );

  protected readonly words = computed(() => {
    const debate = this.room.debate();
    const request = this.request();
    const nothing = { heading: '', action: '', label: '' };
    if (!debate || !request) return nothing;
    const who = askedBy(debate, request);
    switch (this.how()) {
      case 'rule':
        return {
          heading: `${kindNames[request.kind]} by ${who}`,
          action: 'Give the ruling',
          label: 'Why?',
        };
      case 'recognise': {
        const first = nextSpeaker(debate);
        const before = first ? ` before ${askedBy(debate, first)}` : '';
        return {
          heading: `Recognise ${who}${before}?`,
          action: `Recognise ${who}`,
          label: 'Why do they go before the first?',
        };
      }
      case 'decline':
        return {
          heading: `Decline ${who}?`,
          action: 'Decline',
          label: 'Why are they not heard?',
        };
      case undefined:
        return nothing;
    }
  });

  protected async give(reason: string): Promise<void> {
    const command = this.command(reason);
    if (!command) return this.refusal.set('Choose how you rule.');
    this.refusal.set(await this.room.issue(command));
    if (this.refusal() === null) this.leave();
  }

  protected leave(): void {
    this.list.deciding.set(null);
    this.result.set(null);
    this.refusal.set(null);
  }

  private command(reason: string): Command | null {
    const { how, request } = this.list.deciding() ?? { how: undefined, request: 0 };
    const result = this.result();
    switch (how) {
      case 'rule':
        return result && { type: 'rule', request, result, reason };
      case 'recognise': {
        const floor = this.room.debate()?.floorVersion ?? 0;
        return { type: 'recognise', floor, request, reason };
      }
      case 'decline':
        return { type: 'decline-request', request, reason };
      case undefined:
        return null;
    }
  }
}
