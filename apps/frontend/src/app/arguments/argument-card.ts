import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type Argument, argumentTags, outOfTheReckoning } from '@crossbench/shared';
import { Markdown } from '../ui/markdown';
import { SideMark } from '../ui/side-mark';
import { ChallengedCard } from '../challenge/challenged-card';
import { CitedAnswers } from '../examination/cited-answers';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { ArgumentMenu } from './argument-menu';
import { Corrections } from './corrections';
import { relationWords } from './relation-words';

/** One argument: number, tag, words, what it bears on, and its evidence. */
@Component({
  selector: 'app-argument-card',
  imports: [
    ArgumentMenu,
    ChallengedCard,
    CitedAnswers,
    Corrections,
    Markdown,
    MatButton,
    RouterLink,
    SideMark,
  ],
  templateUrl: './argument-card.html',
  styleUrl: './argument-card.css',
  host: {
    '[id]': 'domId()',
    '[attr.data-argument]': 'argument().number',
    '[attr.tabindex]': '-1',
    role: 'article',
    '[attr.aria-label]': 'spoken()',
    '[class]': "argument().side ?? 'neither'",
    '[class.hidden]': 'argument().hidden',
    '[class.fallen]': 'fallen() !== null',
    '[class.retracted]': 'argument().retracted',
  },
})
export class ArgumentCard {
  private readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);

  readonly argument = input.required<Argument>();
  /** Who filed it, by name. */
  readonly by = input('');
  /** Who hid it, when and why, and its appeal. */
  readonly tombstone = input<string | null>(null);
  /** The chair and the deputy go on seeing what they have hidden. */
  readonly seesHidden = input(false);
  readonly mayReply = input(false);
  /** Stands before the id of this element where the same argument is on the page twice. */
  readonly place = input('');
  readonly reply = output<number>();

  protected readonly domId = computed(() => `${this.place()}argument-${this.argument().number}`);
  protected readonly text = computed(() => {
    const { hidden, text } = this.argument();
    return hidden && !this.seesHidden() ? null : text;
  });
  protected readonly spoken = computed(() => {
    const { number, hidden, voided, retracted } = this.argument();
    if (hidden) return `Argument ${number}, hidden`;
    const state = retracted ? ', retracted' : voided ? ', void' : '';
    return `Argument ${number}${state}: ${this.text()?.tag ?? ''}`;
  });
  protected readonly tags = computed(() => {
    const debate = this.room.debate();
    return debate ? argumentTags(debate, this.argument()) : [];
  });
  /** Why it no longer counts. */
  protected readonly fallen = computed(() => outOfTheReckoning(this.argument()));
  protected readonly chips = computed(() =>
    this.argument().relations.map(({ kind, to }) => ({ to, words: relationWords(kind, to) })),
  );
  protected readonly evidence = computed(() => {
    const text = this.text();
    return this.argument().cards.map((card, i) => ({ card, quote: text?.quotes[i] ?? '' }));
  });

  protected goTo(number: number): void {
    this.view.showArgument(number);
  }
}
