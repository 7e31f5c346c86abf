import { Component, computed, inject } from '@angular/core';
import type { Argument } from '@crossbench/shared';
import { ArgumentCard } from '../arguments/argument-card';
import { authorOf } from '../room/holders';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Speaking } from './speaking';

/** Arguments that speak for neither side, which have no bench to stand on. */
@Component({
  selector: 'app-neither-side',
  imports: [ArgumentCard],
  template: `
    @if (arguments().length > 0) {
      <h2 class="part-name">For neither side</h2>
      @for (argument of arguments(); track argument.number) {
        <app-argument-card
          [argument]="argument"
          [by]="nameOf(argument)"
          [tombstone]="room.tombstones().get(argument.number) ?? null"
          [seesHidden]="room.moderates()"
          [mayReply]="room.mayWrite()"
          (reply)="answer($event)"
        />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    :host:empty {
      display: none;
    }
  `,
})
export class NeitherSide {
  protected readonly room = inject(RoomStore);
  private readonly view = inject(RoomView);
  private readonly speaking = inject(Speaking);

  protected readonly arguments = computed(
    () => this.room.debate()?.arguments.filter(({ side }) => side === null) ?? [],
  );

  protected nameOf(argument: Argument): string {
    const debate = this.room.debate();
    return debate ? authorOf(debate, argument) : '';
  }

  protected answer(number: number): void {
    this.speaking.answer(number);
    this.view.compose();
  }
}
