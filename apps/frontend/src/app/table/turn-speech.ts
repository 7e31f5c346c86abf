import { Component, computed, inject, input } from '@angular/core';
import { type Argument, exchangesIn, segmentAt, takenIn } from '@crossbench/shared';
import { ArgumentCard } from '../arguments/argument-card';
import { ExchangeList } from '../examination/exchange-list';
import { authorOf, holders } from '../room/holders';
import { PointList } from '../poi/point-list';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Speaking } from '../writing/speaking';

/** What was filed in one turn, in order. */
@Component({
  selector: 'app-turn-speech',
  imports: [ArgumentCard, ExchangeList, PointList],
  template: `
    <h2 class="part-name">{{ heading() }}</h2>
    @if (exchanges().length > 0) {
      <app-exchange-list [exchanges]="exchanges()" />
    }
    @for (argument of shown(); track argument.number) {
      <app-argument-card
        place="table-"
        [argument]="argument"
        [by]="nameOf(argument)"
        [tombstone]="room.tombstones().get(argument.number) ?? null"
        [seesHidden]="room.moderates()"
        [mayReply]="room.mayWrite()"
        (reply)="answer($event)"
      />
    }
    @if (points().length > 0) {
      <app-point-list [points]="points()" />
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

  /** While its turn is under way all of this stands at the podium, where it moves nothing. */
  private readonly over = computed(() => {
    const debate = this.room.debate();
    return debate && !('turn' in debate.floor && debate.floor.turn === this.turn()) ? debate : null;
  });
  protected readonly exchanges = computed(() => {
    const debate = this.over();
    return debate ? exchangesIn(debate, this.turn()) : [];
  });
  protected readonly points = computed(() => {
    const debate = this.over();
    return debate ? takenIn(debate, this.turn()) : [];
  });

  protected nameOf(argument: Argument): string {
    const debate = this.room.debate();
    return debate ? authorOf(debate, argument) : '';
  }

  protected answer(number: number): void {
    this.speaking.answer(number);
    this.view.compose();
  }
}
