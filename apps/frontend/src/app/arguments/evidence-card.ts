import { Component, computed, input, signal } from '@angular/core';
import type { Card } from '@crossbench/shared';
import { Modal } from '../ui/modal';
import { badgeWords, checkWords, citeWords } from './evidence-words';
import { SourcePassage } from './source-passage';

/** Evidence as the server checked it: quote, cite, what kind of source it is, and whether the words stand there. */
@Component({
  selector: 'app-evidence-card',
  imports: [Modal, SourcePassage],
  template: `
    <figure [class.struck]="struck()">
      @if (struck()) {
        <blockquote class="speech">
          <s><span class="unseen">Struck: </span>{{ quote() }}</s>
        </blockquote>
      } @else {
        <blockquote class="speech">{{ quote() }}</blockquote>
      }
      <figcaption>
        <span>{{ cite() }}</span>
        <span class="row">
          @if (badge(); as badge) {
            <span class="tag">{{ badge }}</span>
          }
          <span class="check" [class]="card().check">{{ check() }}</span>
          @if (card().sourceId) {
            <button
              type="button"
              (click)="open.set(true)"
              [attr.aria-label]="'Read the source: ' + cite()"
            >
              Read the source
            </button>
          }
        </span>
      </figcaption>
    </figure>
    <app-modal [(open)]="open" [heading]="cite()">
      @if (open() && card().sourceId; as sourceId) {
        <app-source-passage
          [sourceId]="sourceId"
          [passage]="card().passage ?? 1"
          [quote]="quote()"
        />
        <div>
          <button type="button" (click)="open.set(false)">Close</button>
        </div>
      }
    </app-modal>
  `,
  styleUrl: './evidence-card.css',
})
export class EvidenceCard {
  readonly card = input.required<Card>();
  readonly quote = input.required<string>();
  /** The chair has struck it; it stays readable. */
  readonly struck = input(false);

  protected readonly open = signal(false);
  protected readonly cite = computed(() => citeWords(this.card().cite, this.card().passage));
  protected readonly check = computed(() => checkWords[this.card().check]);
  protected readonly badge = computed(() => {
    const { badge } = this.card();
    return badge && badgeWords[badge];
  });
}
