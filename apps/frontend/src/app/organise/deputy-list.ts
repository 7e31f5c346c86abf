import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DebateId, OpenedDebate, PersonId } from '@crossbench/shared';
import { Connection } from '../connection/connection';
import { Announcer } from '../ui/announcer';

/** The deputies in the order in which they follow; each can be dismissed. */
@Component({
  selector: 'app-deputy-list',
  imports: [MatButton],
  template: `
    @if (deputies().length > 0) {
      <h3 #heading tabindex="-1">Deputies, in the order in which they follow</h3>
      <ol>
        @for (deputy of deputies(); track deputy.person) {
          <li>
            <div>
              <span>{{ deputy.name }}{{ deputy.chairs ? ', in the chair now' : '' }}</span>
              <button
                matButton
                type="button"
                [attr.aria-label]="'Dismiss ' + deputy.name"
                (click)="dismiss(deputy.person, deputy.name)"
              >
                Dismiss
              </button>
            </div>
          </li>
        }
      </ol>
      <p class="quiet small">Who still has the deputies’ link can come back: replace it, too.</p>
    }
    <p class="problem" role="alert">{{ problem() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
    }
    h3 {
      font: 600 1rem/1.5rem var(--sans);
    }
    ol {
      margin: 0;
      padding-inline-start: 1.5rem;
    }
    li > div {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1rem;
      max-inline-size: 24rem;
      overflow-wrap: anywhere;
    }
    .problem {
      color: var(--mat-sys-error);
    }
    .problem:empty {
      display: none;
    }
  `,
})
export class DeputyList {
  private readonly connection = inject(Connection);
  private readonly announcer = inject(Announcer);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  readonly debateId = input.required<DebateId>();
  readonly debate = input.required<OpenedDebate>();

  protected readonly problem = signal('');
  protected readonly deputies = computed(() => {
    const { chair, deputies, names } = this.debate();
    return deputies.map((person) => ({
      person,
      name: names[person] || 'Somebody without a name',
      chairs: person === chair,
    }));
  });

  protected async dismiss(person: PersonId, name: string): Promise<void> {
    const answer = await this.connection.issue(this.debateId(), { type: 'dismiss-deputy', person });
    this.problem.set(answer.ok ? '' : answer.refusal.message);
    if (!answer.ok) return;
    this.announcer.say(`${name} is no longer a deputy.`);
    this.heading()?.nativeElement.focus();
  }
}
