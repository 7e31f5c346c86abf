import { Component, computed, inject, input, signal } from '@angular/core';
import { type Card, cardMarks, Ground } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { Modal } from '../ui/modal';
import { EvidenceCard } from '../arguments/evidence-card';
import { RoomStore } from '../room/room-store';
import { ChallengeForm } from './challenge-form';

/** A card as the debate has it: what became of challenges to it, and between turns the button that raises one. */
@Component({
  selector: 'app-challenged-card',
  imports: [ChallengeForm, EvidenceCard, Modal],
  template: `
    <app-evidence-card [card]="card()" [quote]="quote()" [struck]="struck()" />
    @for (mark of marks(); track $index) {
      <p class="mark" [class]="mark.kind">{{ mark.words }}</p>
    }
    @if (may()) {
      <button
        type="button"
        (click)="challenging.set(true)"
        [attr.aria-label]="'Challenge card ' + number() + ' of argument ' + argument()"
      >
        Challenge
      </button>
    }
    <app-modal class="wide" [(open)]="challenging" heading="Challenge this card?">
      @if (challenging()) {
        <blockquote class="speech">{{ quote() }}</blockquote>
        <app-challenge-form
          [argument]="argument()"
          [card]="number()"
          (done)="challenging.set(false)"
        />
      }
    </app-modal>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
    .mark {
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--mat-sys-outline);
      font-size: 0.875rem;
      line-height: 1.25rem;
    }
    .struck {
      border-color: var(--mat-sys-error);
      color: var(--mat-sys-error);
      font-weight: 600;
    }
    .open {
      border-color: var(--caution);
    }
    :host > button {
      justify-self: start;
      min-block-size: 1.75rem;
      padding: 0 0.25rem;
      border: 0;
      background: none;
      color: var(--mat-sys-primary);
      font: 600 0.8125rem/1.25rem var(--sans);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .wide {
      --modal-width: 42rem;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--brass);
    }
  `,
})
export class ChallengedCard {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);

  readonly card = input.required<Card>();
  readonly quote = input.required<string>();
  /** Of the argument, and of the card in it; both count from 1. */
  readonly argument = input.required<number>();
  readonly number = input.required<number>();

  protected readonly challenging = signal(false);
  protected readonly marks = computed(() => {
    const debate = this.room.debate();
    const all = debate ? cardMarks(debate, this.argument()) : [];
    return all.filter(({ card }) => card === this.number());
  });
  protected readonly struck = computed(() => this.marks().some(({ kind }) => kind === 'struck'));
  /** Whether the rules would take a challenge now, on whatever ground. */
  protected readonly may = computed(() => {
    const debate = this.room.debate();
    if (!debate || this.room.side() === null) return false;
    const card = { argument: this.argument(), card: this.number() };
    return Ground.options.some((ground) =>
      this.followed.may({ type: 'challenge-card', ...card, ground, statement: 'asked in advance' }),
    );
  });
}
