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

/** Those who came with a link that several may share. */
export type Official = 'deputy' | 'clerk';

const words = {
  deputy: {
    heading: 'Deputies, in the order in which they follow',
    link: 'the deputies’ link',
    gone: 'is no longer a deputy',
  },
  clerk: {
    heading: 'Clerks, who note what is said',
    link: 'the clerks’ link',
    gone: 'is no longer a clerk',
  },
} as const;

/** The deputies in the order in which they follow, or the clerks; each can be dismissed. */
@Component({
  selector: 'app-official-list',
  imports: [MatButton],
  template: `
    @if (officials().length > 0) {
      <h3 #heading tabindex="-1">{{ words().heading }}</h3>
      <ol>
        @for (official of officials(); track official.person) {
          <li>
            <div>
              <span>{{ official.name }}{{ official.chairs ? ', in the chair now' : '' }}</span>
              <button
                matButton
                type="button"
                [attr.aria-label]="'Dismiss ' + official.name"
                (click)="dismiss(official.person, official.name)"
              >
                Dismiss
              </button>
            </div>
          </li>
        }
      </ol>
      <p class="quiet small">Who still has {{ words().link }} can come back: replace it, too.</p>
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
export class OfficialList {
  private readonly connection = inject(Connection);
  private readonly announcer = inject(Announcer);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  readonly debateId = input.required<DebateId>();
  readonly debate = input.required<OpenedDebate>();
  readonly kind = input.required<Official>();

  protected readonly problem = signal('');
  protected readonly words = computed(() => words[this.kind()]);
  protected readonly officials = computed(() => {
    const { chair, deputies, clerks, names } = this.debate();
    return (this.kind() === 'deputy' ? deputies : clerks).map((person) => ({
      person,
      name: names[person] || 'Somebody without a name',
      chairs: person === chair,
    }));
  });

  protected async dismiss(person: PersonId, name: string): Promise<void> {
    const answer = await this.connection.issue(this.debateId(), {
      type: `dismiss-${this.kind()}`,
      person,
    });
    this.problem.set(answer.ok ? '' : answer.refusal.message);
    if (!answer.ok) return;
    this.announcer.say(`${name} ${this.words().gone}.`);
    this.heading()?.nativeElement.focus();
  }
}
