import { Component, computed, inject, input } from '@angular/core';
import { isSilent, type SeatId, type Segment } from '@crossbench/shared';
import { EditedFormat } from './edited-format';
import { FaultLines } from './fault-lines';
import { examinedBy, isTurn, spokenBy } from './recast';

let made = 0;

/** Who speaks in a part: one seat, one of several, several together, or two who ask and answer. */
@Component({
  selector: 'app-speaker-fields',
  imports: [FaultLines],
  templateUrl: './speaker-fields.html',
  styleUrl: './speaker-fields.css',
})
export class SpeakerFields {
  private readonly edited = inject(EditedFormat);

  readonly part = input.required<Segment>();
  readonly index = input.required<number>();

  protected readonly id = `speakers-${(made += 1)}`;
  protected readonly silent = computed(() => isSilent(this.part()));
  protected readonly turn = computed(() => isTurn(this.part().kind));
  protected readonly examined = computed(() => this.part().kind === 'cross-examination');
  protected readonly sentences = computed(() =>
    ['seats', 'asker', 'answerer'].flatMap((field) =>
      this.edited.faultsAt('segments', this.index(), field),
    ),
  );

  /** The seats of the format, and those that a part still names although they are gone. */
  protected readonly seats = computed(() => {
    const { seats, asker, answerer } = this.part();
    const known = this.edited.format().seats.map(({ id, label }) => ({ id, label }));
    const named = [...seats, ...(asker ? [asker] : []), ...(answerer ? [answerer] : [])];
    const gone = [...new Set(named)].filter((id) => known.every((seat) => seat.id !== id));
    return [...known, ...gone.map((id) => ({ id, label: `${id} (not there any more)` }))];
  });

  /** What the choice of a turn’s speaker stands at: a seat, `one` of several, or `several`. */
  protected readonly choice = computed(() => {
    const { seats, oneSpeaker } = this.part();
    if (oneSpeaker) return 'one';
    return seats.length > 1 ? 'several' : (seats[0] ?? '');
  });

  protected choose(choice: string): void {
    const { seats } = this.part();
    const side = this.part().side;
    const bench = this.edited.format().seats.filter((seat) => side === null || seat.side === side);
    const several = seats.length > 1 ? seats : bench.map(({ id }) => id);
    if (choice === 'one' || choice === 'several') this.speak(several, choice === 'one');
    else this.speak(choice === '' ? [] : [choice], false);
  }

  protected take(seat: SeatId, taken: boolean): void {
    const { seats, oneSpeaker } = this.part();
    const order = this.seats().map(({ id }) => id);
    const next = taken ? [...seats, seat] : seats.filter((each) => each !== seat);
    this.speak(
      next.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
      oneSpeaker ?? false,
    );
  }

  protected examine(asker: SeatId, answerer: SeatId): void {
    this.edited.changePart(this.index(), (part) => examinedBy(part, asker, answerer));
  }

  private speak(seats: readonly SeatId[], one: boolean): void {
    const format = this.edited.format();
    this.edited.changePart(this.index(), (part) => spokenBy(format, part, seats, one));
  }
}
