import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DebateId, OpenedDebate, SeatId } from '@crossbench/shared';
import { Connection } from '../connection/connection';
import { Announcer } from '../ui/announcer';

/** What a seat may be granted beyond its time, in percent. */
const percents = [10, 25, 50, 75, 100] as const;

/** More time for a seat's own turns, given before the debate begins. */
@Component({
  selector: 'app-accommodations',
  imports: [MatButton],
  template: `
    @if (granted().length > 0) {
      <ul>
        @for (each of granted(); track each.seat) {
          <li>
            <span>{{ each.label }}: +{{ each.percent }} % time</span>
            <button
              matButton
              type="button"
              [attr.aria-label]="'Take back the extra time of ' + each.label"
              (click)="grant(each.seat, 0)"
            >
              Take back
            </button>
          </li>
        }
      </ul>
    }
    <form (submit)="$event.preventDefault(); grant(seat(), percent())">
      <div class="field">
        <label for="granted-seat">Seat</label>
        <select id="granted-seat" (change)="chosen.set($any($event.target).value)">
          @for (each of debate().format.seats; track each.id) {
            <option [value]="each.id" [selected]="each.id === seat()">{{ each.label }}</option>
          }
        </select>
      </div>
      <div class="field">
        <label for="granted-percent">More time and words</label>
        <select id="granted-percent" (change)="percent.set(+$any($event.target).value)">
          @for (each of percents; track each) {
            <option [value]="each" [selected]="each === percent()">{{ each }} %</option>
          }
        </select>
      </div>
      <button matButton="outlined">Give more time</button>
    </form>
    <p class="problem" role="alert">{{ problem() }}</p>
  `,
  styles: `
    :host,
    form {
      display: grid;
      gap: 0.75rem;
    }
    form {
      max-inline-size: 24rem;
      justify-items: start;
    }
    .field {
      inline-size: 100%;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1rem;
      max-inline-size: 24rem;
    }
    .problem {
      color: var(--mat-sys-error);
    }
    .problem:empty {
      display: none;
    }
  `,
})
export class Accommodations {
  private readonly connection = inject(Connection);
  private readonly announcer = inject(Announcer);

  readonly debateId = input.required<DebateId>();
  readonly debate = input.required<OpenedDebate>();

  protected readonly percents = percents;
  protected readonly chosen = signal<SeatId | null>(null);
  protected readonly percent = signal<number>(25);
  protected readonly problem = signal('');
  protected readonly seat = computed(
    () => this.chosen() ?? this.debate().format.seats[0]?.id ?? '',
  );
  protected readonly granted = computed(() => {
    const { format, accommodations } = this.debate();
    return format.seats
      .map(({ id, label }) => ({ seat: id, label, percent: accommodations[id] ?? 0 }))
      .filter(({ percent }) => percent > 0);
  });

  protected async grant(seat: SeatId, percent: number): Promise<void> {
    const command = { type: 'grant-time', seat, percent } as const;
    const answer = await this.connection.issue(this.debateId(), command);
    this.problem.set(answer.ok ? '' : answer.refusal.message);
    if (answer.ok) this.announcer.say(percent > 0 ? 'More time is given.' : 'It is taken back.');
  }
}
