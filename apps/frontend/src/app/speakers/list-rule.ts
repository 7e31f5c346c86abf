import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  classesOfRequests,
  type Command,
  policies,
  policyIn,
  QueuePolicy,
  takesNoMore,
} from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { ListOfSpeakers } from './list-of-speakers';

/** By which rule the list goes, in words for everybody; the chair sets another one here, and closes the list. */
@Component({
  selector: 'app-list-rule',
  imports: [MatButton],
  template: `
    @if (rule(); as rule) {
      <h3 class="part-name">The rule</h3>
      @if (room.chairs()) {
        <div class="chair">
          <div class="field">
            <label for="list-policy">Speeches wait by this rule</label>
            <select id="list-policy" (change)="set($any($event.target).value)">
              @for (each of options; track each) {
                <option [value]="each" [selected]="each === rule.policy">
                  {{ policies[each].name }}
                </option>
              }
            </select>
          </div>
          <button matButton="outlined" type="button" (click)="toggle(rule.closed)">
            {{ rule.closed ? 'Open the list' : 'Close the list' }}
          </button>
        </div>
      } @else {
        <p>
          <strong>{{ policies[rule.policy].name }}.</strong>
        </p>
      }
      <p>
        {{ policies[rule.policy].sentence }}
        @if (rule.policy === 'random') {
          <span class="figures">The lots are drawn from {{ rule.seed }}.</span>
        }
      </p>
      <p class="quiet small">{{ classes }}</p>
      @if (rule.closed) {
        <p><strong>The list is closed.</strong> Whoever stands on it is still heard.</p>
      }
      @if (refusal(); as refusal) {
        <p class="wrong" role="alert">{{ refusal }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
    :host:empty {
      display: none;
    }
    .chair {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      align-items: end;
    }
    .field {
      flex: 1 1 14rem;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
  `,
})
export class ListRule {
  protected readonly room = inject(RoomStore);
  private readonly list = inject(ListOfSpeakers);

  protected readonly policies = policies;
  protected readonly options = QueuePolicy.options;
  protected readonly classes = classesOfRequests;
  protected readonly refusal = signal<string | null>(null);

  protected readonly rule = computed(() => {
    const debate = this.room.debate();
    const turn = this.list.turn();
    if (!debate || turn === null) return null;
    return { ...policyIn(debate, turn), closed: takesNoMore(debate, turn) };
  });

  protected set(policy: QueuePolicy): void {
    void this.issue({ type: 'set-queue-policy', policy });
  }

  protected toggle(closed: boolean): void {
    void this.issue({ type: closed ? 'open-list' : 'close-list' });
  }

  private async issue(command: Command): Promise<void> {
    this.refusal.set(await this.room.issue(command));
  }
}
