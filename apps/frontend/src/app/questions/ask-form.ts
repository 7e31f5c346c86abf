import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type Addressee,
  explain,
  type OpenedDebate,
  QuestionText,
  sides,
  type SubmissionId,
} from '@crossbench/shared';
import { newId } from '../connection/new-id';
import { isSilentName, Session } from '../connection/session';
import { RoomStore } from '../room/room-store';
import { AskName } from '../sign-in/ask-name';
import { Notice } from '../ui/notice';
import { addressed } from './question-words';
import { Questions } from './questions';

const most = QuestionText.maxLength ?? 240;

interface Choice {
  readonly value: string;
  readonly to: Addressee | null;
  readonly words: string;
}

/** Where somebody in the audience asks: one box, and to whom it is put. */
@Component({
  selector: 'app-ask-form',
  imports: [MatButton, Notice],
  template: `
    @if (objection(); as objection) {
      <app-notice kind="empty" [heading]="objection" />
    } @else {
      <form (submit)="$event.preventDefault(); ask()">
        <div class="field">
          <label for="question">Your question</label>
          <textarea
            id="question"
            rows="2"
            [attr.maxlength]="most"
            [value]="text()"
            [readonly]="asking()"
            (input)="write($any($event.target).value)"
            [attr.aria-invalid]="wrong() !== ''"
            aria-describedby="question-left question-wrong"
          ></textarea>
          <p id="question-left" class="quiet small figures">{{ text().length }} of {{ most }}</p>
        </div>
        <div class="row">
          <div class="field to">
            <label for="question-to">To</label>
            <select id="question-to" (change)="to.set($any($event.target).value)">
              @for (choice of choices(); track choice.value) {
                <option [value]="choice.value" [selected]="choice.value === to()">
                  {{ choice.words }}
                </option>
              }
            </select>
          </div>
          <button matButton="filled" [attr.aria-disabled]="asking()">
            {{ asking() ? 'Asking…' : 'Ask' }}
          </button>
        </div>
        <p id="question-wrong" class="wrong" role="alert">{{ wrong() }}</p>
        <p class="said" role="status">{{ said() }}</p>
      </form>
    }
  `,
  styles: `
    form {
      display: grid;
      gap: 0.5rem;
    }
    textarea {
      font-family: var(--serif);
    }
    #question-left {
      text-align: end;
    }
    .row {
      align-items: end;
      justify-content: space-between;
    }
    .to {
      flex: 0 1 18rem;
    }
    .wrong:empty,
    .said:empty {
      display: none;
    }
    .wrong {
      color: var(--mat-sys-error);
    }
    .said {
      font-weight: 600;
    }
  `,
})
export class AskForm {
  private readonly room = inject(RoomStore);
  private readonly questions = inject(Questions);
  private readonly session = inject(Session);
  private readonly naming = inject(AskName);
  /** The same question sent twice is asked once. */
  private id = newSubmission();

  protected readonly most = most;
  protected readonly text = signal('');
  protected readonly to = signal('');
  protected readonly asking = signal(false);
  protected readonly wrong = signal('');
  protected readonly said = signal('');
  protected readonly objection = computed(() => {
    const objection = this.questions.objection();
    return objection && explain(objection);
  });
  protected readonly choices = computed(() => {
    const debate = this.room.debate();
    return debate ? choicesIn(debate) : [];
  });

  protected write(text: string): void {
    this.text.set(text);
    this.wrong.set('');
    this.said.set('');
  }

  protected async ask(): Promise<void> {
    if (this.asking()) return;
    const text = QuestionText.safeParse(this.text());
    if (!text.success) return this.wrong.set('A question has 10 to 240 characters.');
    if (!(await this.named())) return;
    this.asking.set(true);
    const to = this.choices().find(({ value }) => value === this.to())?.to ?? null;
    const refusal = await this.questions.ask({ id: this.id, text: text.data, to });
    this.asking.set(false);
    this.wrong.set(refusal ?? '');
    if (refusal !== null) return;
    this.text.set('');
    this.id = newSubmission();
    const held = this.room.debate()?.questionPolicy === 'hold';
    this.said.set(held ? 'Sent. The chair reads it first.' : 'Published.');
  }

  /** A published question names its asker. */
  private async named(): Promise<boolean> {
    const person = await this.session.ensure();
    if (person && !isSilentName(person.name)) return true;
    return this.naming.ask('Who asks?', 'Your name stands beside your question.');
  }
}

const choicesIn = (debate: OpenedDebate): readonly Choice[] => {
  const to: readonly (Addressee | null)[] = [
    null,
    ...sides.map((side) => ({ side })),
    ...debate.format.seats.map(({ id }) => ({ seat: id })),
  ];
  return to.map((each) => ({
    value: each === null ? '' : 'side' in each ? `side ${each.side}` : `seat ${each.seat}`,
    to: each,
    words: each === null ? 'Everybody' : addressed(debate, each),
  }));
};

const newSubmission = (): SubmissionId => newId() as string as SubmissionId;
