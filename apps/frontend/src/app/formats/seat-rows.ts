import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Seat, type Side, sides } from '@crossbench/shared';
import { withNewSeat, withoutSeat, withSeat } from './draft';
import { EditedFormat } from './edited-format';
import { FaultLines } from './fault-lines';
import { TextField } from './text-field';

/** Who sits where: the seats of both sides and of neither, each with its name. */
@Component({
  selector: 'app-seat-rows',
  imports: [FaultLines, MatButton, TextField],
  template: `
    <ul [class.teamed]="teams()" #list>
      @for (seat of edited.format().seats; track seat.id; let index = $index) {
        <li class="{{ seat.side ?? 'neither' }}" [class.teamed]="teams()">
          <app-text-field
            [label]="'Seat ' + (index + 1)"
            [text]="seat.label"
            [faults]="edited.faultsAt('seats', index, 'label')"
            (changed)="set(index, { label: $event })"
          />
          <div class="field">
            <label [for]="'side-' + seat.id">Side</label>
            <select [id]="'side-' + seat.id" (change)="sit(index, $any($event.target).value)">
              @for (side of sides; track side) {
                <option [value]="side" [selected]="seat.side === side">
                  {{ edited.format().sides[side] }}
                </option>
              }
              <option value="" [selected]="seat.side === null">Neither</option>
            </select>
          </div>
          @if (teams()) {
            <app-text-field
              [label]="'Team of seat ' + (index + 1)"
              [text]="seat.team ?? ''"
              [faults]="edited.faultsAt('seats', index, 'team')"
              (changed)="setTeam(index, $event)"
            />
          }
          <button
            matButton
            type="button"
            [attr.aria-label]="'Remove seat ' + (index + 1) + ', ' + seat.label"
            (click)="remove(index, seat)"
          >
            Remove
          </button>
          <app-fault-lines [sentences]="edited.faultsJustAt('seats', index)" />
        </li>
      }
    </ul>
    <app-fault-lines [sentences]="edited.faultsJustAt('seats')" />
    <div class="row">
      @for (side of sides; track side) {
        <button matButton="outlined" type="button" (click)="add(side)">
          Add a seat: {{ edited.format().sides[side] }}
        </button>
      }
      @if (!teams()) {
        <button matButton type="button" (click)="teamsWanted.set(true)">
          Several teams share a side
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    ul {
      display: grid;
      gap: 0.75rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(7rem, 10rem) auto;
      gap: 0.5rem;
      align-items: end;
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
    }
    li:has([aria-invalid='true']) {
      align-items: start;
    }
    .proposition {
      border-color: var(--proposition);
    }
    .opposition {
      border-color: var(--opposition);
      border-inline-start-style: double;
      border-inline-start-width: 6px;
    }
    app-fault-lines {
      grid-column: 1 / -1;
    }
    li.teamed {
      grid-template-columns: minmax(0, 1fr) minmax(7rem, 10rem) minmax(7rem, 10rem) auto;
    }
    @media (width < 40rem) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      li.teamed {
        grid-template-columns: 1fr 1fr;
      }
      li > app-text-field:first-child {
        grid-column: 1 / -1;
      }
    }
    @media (width >= 64rem) {
      ul:not(.teamed) {
        grid-template-columns: 1fr 1fr;
        column-gap: 2rem;
      }
    }
  `,
})
export class SeatRows {
  private readonly injector = inject(Injector);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');

  protected readonly edited = inject(EditedFormat);

  protected readonly sides = sides;
  protected readonly teamsWanted = signal(false);
  protected readonly teams = computed(
    () => this.teamsWanted() || this.edited.format().seats.some(({ team }) => team !== undefined),
  );

  protected set(index: number, change: Partial<Seat>): void {
    this.edited.change((draft) => withSeat(draft, index, change));
  }

  protected sit(index: number, side: Side | ''): void {
    this.set(index, { side: side || null });
  }

  /** A seat without a team has none. */
  protected setTeam(index: number, team: string): void {
    this.edited.change((draft) => {
      const { team: _, ...seat } = draft.format.seats[index] ?? { id: '', side: null, label: '' };
      const named = team.trim() === '' ? seat : { ...seat, team };
      return {
        ...draft,
        format: { ...draft.format, seats: draft.format.seats.with(index, named) },
      };
    });
  }

  protected add(side: Side): void {
    const before = new Set(this.edited.format().seats.map(({ id }) => id));
    this.edited.change((draft) => withNewSeat(draft, side));
    this.goTo(this.edited.format().seats.findIndex(({ id }) => !before.has(id)));
  }

  protected remove(index: number, { label }: Seat): void {
    this.edited.takeStep(`The seat “${label}” was removed.`, (draft) => withoutSeat(draft, index));
    this.goTo(Math.min(index, this.edited.format().seats.length - 1));
  }

  /** The button that was pressed may be gone or far away: the reader goes to the name of a seat. */
  private goTo(index: number): void {
    const read = () =>
      this.list().nativeElement.children[index]?.querySelector<HTMLElement>('input')?.focus();
    afterNextRender({ read }, { injector: this.injector });
  }
}
