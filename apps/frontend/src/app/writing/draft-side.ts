import { Component, computed, inject } from '@angular/core';
import { type Side, sides } from '@crossbench/shared';
import { sideName } from '../room/holders';
import { RoomStore } from '../room/room-store';
import { Speaking } from './speaking';

/** For which side an argument speaks, asked of those whom neither their seat nor their request binds to one. */
@Component({
  selector: 'app-draft-side',
  template: `
    @if (speaking.turn() !== null && speaking.givenSide() === null) {
      <div class="field">
        <label for="draft-side">For which side is this argument?</label>
        <select
          id="draft-side"
          [value]="speaking.side() ?? ''"
          (change)="choose($any($event.target).value)"
        >
          <option value="" [selected]="speaking.side() === null">
            {{ open() ? 'Neither' : 'Follows from what it answers' }}
          </option>
          @for (each of names(); track each.id) {
            <option [value]="each.id" [selected]="each.id === speaking.side()">
              {{ each.name }}
            </option>
          }
        </select>
      </div>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class DraftSide {
  private readonly room = inject(RoomStore);
  protected readonly speaking = inject(Speaking);

  /** Whoever speaks from the list may speak for neither side; a seat's own turn is for one. */
  protected readonly open = computed(() => this.room.listed() !== null);
  protected readonly names = computed(() => {
    const debate = this.room.debate();
    return debate ? sides.map((id) => ({ id, name: sideName(debate, id) })) : [];
  });

  protected choose(side: Side | ''): void {
    this.speaking.speakFor(side || null);
  }
}
