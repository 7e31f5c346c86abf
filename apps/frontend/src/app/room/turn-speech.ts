import { Component, computed, inject, input } from '@angular/core';
import { type Argument, segmentAt } from '@crossbench/shared';
import { ArgumentCard } from './argument-card';
import { authorOf, holders } from './holders';
import { RoomStore } from './room-store';
import { RoomView } from './room-view';
import { Speaking } from './speaking';

/** What was filed in one turn, in order. */
@Component({
  selector: 'app-turn-speech',
  imports: [ArgumentCard],
  template: `
    <h2 class="part-name">{{ heading() }}</h2>
    @for (argument of shown(); track argument.number) {
      <app-argument-card
        place="table-"
        [argument]="argument"
        [by]="nameOf(argument)"
        [because]="room.hiddenBecause().get(argument.number) ?? null"
        [seesHidden]="room.moderates()"
        [mayReply]="room.mayWrite()"
        (reply)="answer($event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
  `,
})
export class TurnSpeech {
  protected readonly room = inject(RoomStore);
  private readonly view = inject(RoomView);
  private readonly speaking = inject(Speaking);

  readonly turn = input.required<number>();
  readonly name = input.required<string>();
  /** Only arguments up to this number; later ones wait until the reader asks for them. */
  readonly upTo = input(Infinity);

  protected readonly heading = computed(() => {
    const debate = this.room.debate();
    if (!debate) return this.name();
    const { label } = segmentAt(debate, this.turn());
    return `${this.name()}: ${label}, ${holders(debate, this.turn())}`;
  });
  protected readonly shown = computed(
    () =>
      this.room
        .debate()
        ?.arguments.filter(({ turn, number }) => turn === this.turn() && number <= this.upTo()) ??
      [],
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
