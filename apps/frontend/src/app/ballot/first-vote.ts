import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { Choice, Side } from '@crossbench/shared';
import { OwnBallots } from './own-ballots';
import { VoteChoices } from './vote-choices';

/** The first vote, while it is open: sealed, and changeable until the first turn is called. */
@Component({
  selector: 'app-first-vote',
  imports: [VoteChoices],
  template: `
    <h2 id="first-vote" tabindex="-1">Before you hear them: where do you stand?</h2>
    <app-vote-choices
      legend="Your first vote"
      [chosen]="chosen()"
      [sides]="sides()"
      (choose)="cast($event)"
    />
    <p class="small quiet">
      Sealed: nobody sees it before the result. You can change it until the first turn is called,
      and in the end it shows who moved.
    </p>
    <p class="standing" role="status" [class.problem]="refusal()">{{ standing() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      padding: 1.25rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-large);
      background: var(--mat-sys-surface-container-low);
    }
    h2 {
      font: 500 1.375rem/1.3 var(--serif);
    }
    .standing {
      min-block-size: 1.5rem;
      font-weight: 600;
    }
    .problem {
      color: var(--mat-sys-error);
    }
  `,
})
export class FirstVote {
  private readonly own = inject(OwnBallots);

  readonly sides = input.required<Readonly<Record<Side, string>>>();

  protected readonly refusal = signal<string | null>(null);
  private readonly casting = signal(false);
  protected readonly chosen = linkedSignal<Choice | null>(() => this.own.ballots()?.pre ?? null);
  protected readonly standing = computed(() => {
    if (this.casting()) return 'Sealing…';
    return this.refusal() ?? (this.own.ballots()?.pre ? 'Your first vote is in.' : '');
  });

  protected async cast(choice: Choice): Promise<void> {
    this.chosen.set(choice);
    this.casting.set(true);
    this.refusal.set(await this.own.castFirst(choice));
    this.casting.set(false);
    if (this.refusal() !== null) this.chosen.set(this.own.ballots()?.pre ?? null);
  }
}
