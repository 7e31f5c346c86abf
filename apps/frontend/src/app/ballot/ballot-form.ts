import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Argument,
  argumentTags,
  cardMarks,
  type Choice,
  type OpenedDebate,
  stands,
} from '@crossbench/shared';
import { MatButton } from '@angular/material/button';
import { castable, type MarkedBallot, marked, rated, toggledMove } from './marked-ballot';
import { OwnBallots } from './own-ballots';
import { RatingGroup } from './rating-group';
import { VoteChoices } from './vote-choices';

/** How long a change rests before it is saved, ms. */
const rest = 400;

/** The final ballot: the vote first, then what moved, then ratings. It is saved while it is filled in, and nothing that is pushed resets it. */
@Component({
  selector: 'app-ballot-form',
  imports: [MatButton, RatingGroup, RouterLink, VoteChoices],
  templateUrl: './ballot-form.html',
  styleUrl: './ballot-form.css',
})
export class BallotForm {
  private readonly own = inject(OwnBallots);
  private resting: ReturnType<typeof setTimeout> | undefined;

  readonly debate = input.required<OpenedDebate>();

  protected readonly ballot = signal<MarkedBallot>(marked(this.own.ballots()?.post ?? null));
  protected readonly more = signal(false);
  protected readonly refusal = signal<string | null>(null);
  private readonly changes = signal(0);
  private readonly saved = signal(0);

  protected readonly standing = computed(() => {
    if (this.refusal()) return this.refusal();
    if (this.ballot().choice === null) return 'Choose where you stand; then it counts.';
    return this.changes() > this.saved()
      ? 'Sealing…'
      : 'Sealed. You can change it until the vote closes.';
  });
  /** Only a vote that changed was moved by something. */
  protected readonly changed = computed(() => {
    const first = this.own.ballots()?.pre ?? null;
    const { choice } = this.ballot();
    return first !== null && choice !== null && first !== choice;
  });
  private readonly visible = computed(() => this.debate().arguments.filter(stands));
  protected readonly movers = this.visible;
  protected readonly toRate = computed<readonly Argument[]>(() => {
    const drawn = this.own.ballots()?.drawn ?? [];
    const first = drawn.flatMap(
      (number) => this.visible().find((each) => each.number === number) ?? [],
    );
    if (!this.more()) return first;
    return [...first, ...this.visible().filter(({ number }) => !drawn.includes(number))];
  });
  protected readonly others = computed(() => this.visible().length - this.toRate().length);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.resting);
      if (this.changes() > this.saved()) void this.save();
    });
  }

  protected choose(choice: Choice): void {
    this.change({ ...this.ballot(), choice });
  }

  protected move(number: number): void {
    this.change(toggledMove(this.ballot(), number));
  }

  protected rate(number: number, value: number | null): void {
    this.change(rated(this.ballot(), number, value));
  }

  protected marksOf(argument: Argument): readonly string[] {
    const debate = this.debate();
    const cards = cardMarks(debate, argument.number).filter(({ kind }) => kind !== 'stands');
    return [
      ...argumentTags(debate, argument),
      ...cards.map(({ card, words }) => `Card ${card}: ${words}`),
    ];
  }

  protected valueOf(number: number): number | null {
    return this.ballot().ratings.find(({ argument }) => argument === number)?.value ?? null;
  }

  private change(ballot: MarkedBallot): void {
    this.ballot.set(ballot);
    this.changes.update((changes) => changes + 1);
    clearTimeout(this.resting);
    this.resting = setTimeout(() => void this.save(), rest);
  }

  private async save(): Promise<void> {
    const sent = this.changes();
    const ballot = castable(this.ballot(), this.changed());
    if (!ballot) return;
    this.refusal.set(await this.own.castFinal(ballot));
    if (this.refusal() === null) this.saved.update((saved) => Math.max(saved, sent));
  }
}
