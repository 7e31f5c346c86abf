import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type CardDraft, type FoundPassage, standsIn, wordCount } from '@crossbench/shared';
import { Announcer } from '../ui/announcer';
import { badgeWords, checkWords, citeWords } from '../arguments/evidence-words';
import { wordsOfPassage, wordsTouched } from './quote-range';

/** Cuts a quote out of a passage: by selecting text, by the numbers of its words, or by writing it; compared while it changes. */
@Component({
  selector: 'app-quote-cutter',
  imports: [MatButton],
  templateUrl: './quote-cutter.html',
  styleUrl: './quote-cutter.css',
})
export class QuoteCutter {
  private readonly announcer = inject(Announcer);

  readonly passage = input.required<FoundPassage>();
  readonly wordsLeft = input.required<number>();
  readonly quoted = output<CardDraft>();
  readonly back = output();

  protected readonly count = computed(() => wordCount(this.passage().text));
  protected readonly from = linkedSignal(() => (this.passage(), 1));
  protected readonly to = linkedSignal(() => Math.min(this.count(), 20, this.wordsLeft()));
  protected readonly quote = linkedSignal(() =>
    wordsOfPassage(this.passage().text, this.from(), this.to()),
  );
  protected readonly words = computed(() => wordCount(this.quote()));
  protected readonly check = computed(() =>
    standsIn(this.passage().text, this.quote()) ? 'verified' : 'altered',
  );
  protected readonly checkWords = computed(() => checkWords[this.check()]);
  protected readonly cite = computed(() => citeWords(this.passage().cite, this.passage().passage));
  protected readonly badge = computed(() => badgeWords[this.passage().badge]);

  protected select(field: HTMLTextAreaElement): void {
    const { selectionStart, selectionEnd } = field;
    if (selectionStart === selectionEnd) return;
    const touched = wordsTouched(this.passage().text, selectionStart, selectionEnd);
    if (touched) this.range(...touched);
  }

  protected range(from: number, to: number): void {
    this.from.set(from);
    this.to.set(to);
    this.announcer.say(`Words ${from} to ${to}`);
  }

  protected add(): void {
    const { sourceId, passage } = this.passage();
    this.quoted.emit({ sourceId, passage, quote: this.quote().trim() });
  }
}
