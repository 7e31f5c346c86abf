import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Argument } from '@crossbench/shared';
import { OrderEntries } from '../order/order-entries';
import { Markdown } from '../ui/markdown';
import { MoreMenu } from '../ui/more-menu';
import { SideMark } from '../ui/side-mark';
import { CitedAnswers } from './cited-answers';
import { EvidenceCard } from './evidence-card';
import { relationWords } from './relation-words';
import { RoomView } from './room-view';

/** One argument: number, tag, words, what it bears on, and its evidence. */
@Component({
  selector: 'app-argument-card',
  imports: [
    CitedAnswers,
    EvidenceCard,
    Markdown,
    MatButton,
    MoreMenu,
    OrderEntries,
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
  },
})
export class ArgumentCard {
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
    const { number, hidden, voided } = this.argument();
    if (hidden) return `Argument ${number}, hidden`;
    return `Argument ${number}${voided ? ', void' : ''}: ${this.text()?.tag ?? ''}`;
  });
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
