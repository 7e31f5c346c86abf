import { Component, inject, input, output, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CardDraft, FoundPassage } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { badgeWords } from '../arguments/evidence-words';
import { UnstoredSource } from '../arguments/unstored-source';
import { QuoteCutter } from './quote-cutter';

/** How long typing must rest before the library is searched, ms. */
const rest = 300;

/** Finds a passage in the library, or takes a source that is not stored; then the quote is cut from it. */
@Component({
  selector: 'app-evidence-picker',
  imports: [Loading, MatButton, Notice, QuoteCutter, UnstoredSource],
  templateUrl: './evidence-picker.html',
  styleUrl: './evidence-picker.css',
})
export class EvidencePicker {
  private readonly api = inject(Api);
  private resting: ReturnType<typeof setTimeout> | undefined;

  readonly wordsLeft = input.required<number>();
  readonly picked = output<CardDraft>();
  readonly done = output();

  protected readonly badgeWords = badgeWords;
  protected readonly words = signal('');
  protected readonly chosen = signal<FoundPassage | null>(null);
  protected readonly unstored = signal(false);
  private readonly asked = signal('');

  protected readonly found = resource({
    params: () => this.asked().trim() || undefined,
    loader: ({ params }) => this.api.search(params),
  });

  protected search(words: string): void {
    this.words.set(words);
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.asked.set(words), rest);
  }

  protected add(card: CardDraft): void {
    this.picked.emit(card);
    this.done.emit();
  }
}
