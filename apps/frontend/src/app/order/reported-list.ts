import { Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type DebateId,
  type Matter,
  type OpenedDebate,
  type PersonId,
  type ReportedMatter,
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
          @if (item.tag) {
            <p>“{{ item.tag }}”</p>
          }
          <ul>
            @for (line of item.lines; track $index) {
              <li>{{ line }}</li>
            }
          </ul>
          <div class="row">
            @if (item.argument; as argument) {
              <button
                matButton="outlined"
                type="button"
                (click)="desk.open({ is: 'hide', argument })"
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
  const words = matterWords(debate, of);
  const lines = reports.map(({ rule, line }) => `${wordsOfRule(rule)}: ${line}`);
  if ('argument' in of) {
    const argument = debate.arguments[of.argument - 1];
    const person = argument && argument.person !== me ? argument.person : null;
    const name = person ? (debate.names[person] ?? '') : '';
    return { of, words, lines, argument: of.argument, person, name, tag: argument?.text?.tag };
  }
  const question = debate.questions[of.question - 1];
  const [person, name] = [question?.person ?? null, question?.words?.name ?? 'the asker'];
  return { of, words, lines, argument: null, person, name, tag: question?.words?.text };
}
