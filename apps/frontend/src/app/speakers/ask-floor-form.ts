import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type Command,
  explain,
  isPoint,
  type RequestKind,
  RequestText,
  type Side,
  sides,
} from '@crossbench/shared';
import { isSilentName, Session } from '../connection/session';
import { RoomStore } from '../room/room-store';
import { AskName } from '../sign-in/ask-name';
import { Notice } from '../ui/notice';
import { ListOfSpeakers } from './list-of-speakers';
import { kindMeanings, kindNames, lineLabels } from './request-words';

const most = RequestText.maxLength ?? 140;

/** Where somebody asks for the floor: what for, for which side, and one line about it. */
@Component({
  selector: 'app-ask-floor-form',
  imports: [MatButton, Notice],
  template: `
    @if (kinds().length > 0) {
      <form (submit)="$event.preventDefault(); ask()">
        <div class="two">
          <div class="field">
            <label for="floor-kind">What do you ask for the floor for?</label>
            <select
              id="floor-kind"
              aria-describedby="floor-kind-meaning"
              (change)="choose($any($event.target).value)"
            >
              @for (each of kinds(); track each) {
                <option [value]="each" [selected]="each === kind()">{{ kindNames[each] }}</option>
              }
            </select>
          </div>
          @if (choosesSide()) {
            <div class="field">
              <label for="floor-side">For which side?</label>
              <select id="floor-side" (change)="side.set($any($event.target).value || null)">
                <option value="" [selected]="side() === null">Neither</option>
                @for (each of sideNames(); track each.id) {
                  <option [value]="each.id" [selected]="each.id === side()">{{ each.name }}</option>
                }
              </select>
            </div>
          }
        </div>
        <p id="floor-kind-meaning" class="quiet small">{{ meaning() }}</p>
        <div class="field">
          <label for="floor-line">{{ lineLabel() }}</label>
          <input
            id="floor-line"
            autocomplete="off"
            [attr.maxlength]="most"
            [value]="line()"
            (input)="write($any($event.target).value)"
            [attr.aria-invalid]="wrong() !== ''"
            aria-describedby="floor-wrong"
          />
          <p id="floor-wrong" class="wrong" role="alert">{{ wrong() }}</p>
        </div>
        <div class="row">
          <button matButton="filled" [attr.aria-disabled]="asking()">{{ action() }}</button>
          <p class="said" role="status">{{ said() }}</p>
        </div>
      </form>
    } @else if (objection(); as objection) {
      <app-notice kind="empty" [heading]="objection" />
    }
  `,
  styles: `
    form {
      display: grid;
      gap: 0.625rem;
    }
    .two {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0.75rem;
    }
    .two > :only-child {
      grid-column: span 2;
    }
    .said {
      font-weight: 600;
    }
    @media (width < 40rem) {
      .two {
        grid-template-columns: minmax(0, 1fr);
      }
      .two > :only-child {
        grid-column: auto;
      }
    }
  `,
})
export class AskFloorForm {
  private readonly room = inject(RoomStore);
  private readonly list = inject(ListOfSpeakers);
  private readonly session = inject(Session);
  private readonly naming = inject(AskName);

  protected readonly most = most;
  protected readonly kindNames = kindNames;
  protected readonly kinds = this.list.kinds;
  /** What was chosen; else what the form was opened for, else a speech. */
  protected readonly kind = linkedSignal<readonly RequestKind[], RequestKind>({
    source: this.kinds,
    computation: (kinds, before) => {
      const wanted = before?.value ?? this.list.wanted();
      return kinds.find((each) => each === wanted) ?? kinds[0] ?? 'speech';
    },
  });
  protected readonly side = signal<Side | null>(null);
  protected readonly line = signal('');
  protected readonly asking = signal(false);
  protected readonly wrong = signal('');
  protected readonly said = signal('');

  protected readonly point = computed(() => isPoint({ kind: this.kind() }));
  protected readonly choosesSide = computed(() => this.room.side() === null && !this.point());
  protected readonly sideNames = computed(() => {
    const names = this.room.debate()?.format.sides;
    return names ? sides.map((id) => ({ id, name: names[id] })) : [];
  });
  protected readonly meaning = computed(() => kindMeanings[this.kind()]);
  protected readonly lineLabel = computed(() => lineLabels[this.kind()]);
  protected readonly action = computed(() => {
    if (this.asking()) return 'Asking…';
    return this.point() ? 'Raise it' : 'Ask for the floor';
  });
  /** Said only while there is a list: elsewhere nobody expects to ask. */
  protected readonly objection = computed(() => {
    const objection = this.list.turn() === null ? null : this.list.objection();
    if (!objection || objection.code === 'already-on-list') return null;
    return objection.code === 'office-keeps-silent' ? null : explain(objection);
  });

  protected choose(kind: RequestKind): void {
    this.kind.set(kind);
    this.write(this.line());
  }

  protected write(line: string): void {
    this.line.set(line);
    this.wrong.set('');
    this.said.set('');
  }

  protected async ask(): Promise<void> {
    if (this.asking()) return;
    const text = this.line().trim();
    const kind = this.kind();
    if (this.point() && text === '') return this.wrong.set('Say in one line what it is about.');
    if (!(await this.named())) return;
    this.asking.set(true);
    const side = this.choosesSide() ? this.side() : this.room.side();
    const command: Command = { type: 'request-floor', kind, side, ...(text && { text }) };
    const refusal = await this.room.issue(command);
    this.asking.set(false);
    this.wrong.set(refusal ?? '');
    if (refusal !== null) return;
    this.line.set('');
    this.said.set(isPoint({ kind }) ? 'Raised. The chair rules on it.' : 'You are on the list.');
  }

  /** The list names whoever stands on it. */
  private async named(): Promise<boolean> {
    const person = await this.session.ensure();
    if (person && !isSilentName(person.name)) return true;
    return this.naming.ask('Who asks for the floor?', 'Your name stands on the list of speakers.');
  }
}
