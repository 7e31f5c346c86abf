import { Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type DebateId,
  type Matter,
  type OpenedDebate,
  type PersonId,
  type ReportedMatter,
  whoSaid,
  wordsOfRule,
} from '@crossbench/shared';
import { Api } from '../connection/api';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { matterWords } from './record-lines';
import { OrderDesk } from './order-desk';

/** What the room has reported and no moderator has acted upon. Hiding it, or a sanction because of it, closes it. */
@Component({
  selector: 'app-reported-list',
  imports: [MatButton],
  template: `
    @if (problem(); as problem) {
      <p role="alert">{{ problem }}</p>
    }
    <ol>
      @for (item of items(); track item.words) {
        <li>
          <p class="deed">{{ item.words }}</p>
          @if (item.said) {
            <p>“{{ item.said }}”</p>
          }
          <ul>
            @for (line of item.lines; track $index) {
              <li>{{ line }}</li>
            }
          </ul>
          <div class="row">
            @if (item.hides; as of) {
              <button
                matButton="outlined"
                type="button"
                (click)="desk.open({ is: 'hide', of })"
                [attr.aria-label]="'Hide ' + item.words"
              >
                Hide…
              </button>
            } @else {
              <button matButton="outlined" type="button" (click)="toQuestions()">
                To the questions
              </button>
            }
            @if (item.person; as person) {
              <button
                matButton="outlined"
                type="button"
                (click)="desk.open({ is: 'sanction', person, name: item.name, about: item.of })"
                [attr.aria-label]="'Warn or sanction ' + item.name"
              >
                Warn…
              </button>
            }
            <button
              matButton
              type="button"
              (click)="dismiss(item.of)"
              [attr.aria-label]="'Dismiss what was reported of ' + item.words"
            >
              Dismiss
            </button>
          </div>
        </li>
      } @empty {
        <li class="quiet" role="status">{{ loaded() ? 'Nothing waits.' : 'Looking…' }}</li>
      }
    </ol>
    <button matButton="filled" type="button" (click)="done.emit()">Close</button>
  `,
  styleUrl: './order-list.css',
})
export class ReportedList {
  private readonly room = inject(RoomStore);
  private readonly api = inject(Api);
  private readonly view = inject(RoomView);
  protected readonly desk = inject(OrderDesk);
  private readonly found = signal<readonly ReportedMatter[]>([]);

  readonly done = output();

  protected readonly loaded = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly items = computed(() => {
    const debate = this.room.debate();
    return debate ? this.found().map((each) => itemOf(debate, each, this.room.me())) : [];
  });

  constructor() {
    void this.load();
  }

  /** A question is taken down where all questions are decided on. */
  protected toQuestions(): void {
    this.done.emit();
    this.view.questions.set(true);
  }

  protected async dismiss(of: Matter): Promise<void> {
    await this.withDebate(async (id) => {
      const reply = await this.api.dismissReports(id, { of });
      this.problem.set(reply.ok ? null : reply.problem.detail);
      await this.load();
    });
  }

  private async load(): Promise<void> {
    await this.withDebate(async (id) => {
      const reply = await this.api.reports(id);
      if (!reply.ok) return this.problem.set(reply.problem.detail);
      this.found.set(reply.value.items);
      this.loaded.set(true);
    });
  }

  private async withDebate(act: (id: DebateId) => Promise<void>): Promise<void> {
    const id = this.room.debateId();
    if (id) await act(id);
  }
}

function itemOf(debate: OpenedDebate, { of, reports }: ReportedMatter, me: PersonId | null) {
  const lines = reports.map(({ rule, line }) => `${wordsOfRule(rule)}: ${line}`);
  const { person, said } = saidOf(debate, of);
  const another = person !== me ? person : null;
  const name = (another && debate.names[another]) || 'the speaker';
  const hides = 'question' in of ? null : of;
  return { of, words: matterWords(debate, of), lines, hides, person: another, name, said };
}

/** Who said it, and the words, where they are not out of sight. */
function saidOf(
  debate: OpenedDebate,
  of: Matter,
): { readonly person: PersonId | null; readonly said: string | null } {
  if ('argument' in of) {
    const argument = debate.arguments[of.argument - 1];
    return { person: argument?.person ?? null, said: argument?.text?.tag ?? null };
  }
  if ('question' in of) {
    const question = debate.questions[of.question - 1];
    return { person: question?.person ?? null, said: question?.words?.text ?? null };
  }
  const [person = null] = whoSaid(debate, of);
  if ('poi' in of) return { person, said: debate.points[of.poi - 1]?.text ?? null };
  if ('exchange' in of)
    return { person, said: debate.exchanges[of.exchange - 1]?.question ?? null };
  return { person, said: debate.challenges[of.challenge - 1]?.statement ?? null };
}
