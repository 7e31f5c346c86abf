import { Component, inject, input } from '@angular/core';
import { type Poi } from '@crossbench/shared';
import { SayingView } from '../order/saying';
import { SideMark } from '../ui/side-mark';
import { nameAt } from '../room/holders';
import { RoomStore } from '../room/room-store';

/** Points of information that a speaker took, each with the line that answers it. */
@Component({
  selector: 'app-point-list',
  imports: [SayingView, SideMark],
  template: `
    <ul aria-label="Points of information">
      @for (poi of points(); track poi.number) {
        <li>
          <app-saying [of]="{ poi: poi.number }">
            <p>
              <app-side-mark [side]="poi.side" [label]="nameOf(poi.seat)" />
              @if (poi.text) {
                <q class="speech">{{ poi.text }}</q>
              } @else {
                <span class="quiet">asked aloud</span>
              }
            </p>
            @if (poi.answer) {
              <p class="answer">
                <strong>{{ nameOf(poi.takenBy ?? '') }}</strong>
                <q class="speech">{{ poi.answer }}</q>
              </p>
            }
          </app-saying>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.5rem;
      list-style: none;
    }
    li {
      padding: 0.5rem 0.75rem;
      border: 1px dashed var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-small);
      font-size: 0.9375rem;
    }
    q {
      font-size: 1rem;
    }
    strong,
    app-side-mark {
      margin-inline-end: 0.5rem;
      font-weight: 600;
    }
  `,
})
export class PointList {
  private readonly room = inject(RoomStore);

  readonly points = input.required<readonly Poi[]>();

  protected nameOf(seat: string): string {
    const debate = this.room.debate();
    return debate ? nameAt(debate, seat) : '';
  }
}
