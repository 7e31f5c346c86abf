import { Component, computed, inject, resource } from '@angular/core';
import { type CardDraft, type Source, standsIn } from '@crossbench/shared';
import { Api } from '../connection/api';
import { badgeWords, checkWords, citeWords } from '../arguments/evidence-words';
import { Papers } from './papers';
import { Speaking } from './speaking';

/** The evidence of the open draft, each card checked against its source while it is being written. */
@Component({
  selector: 'app-draft-cards',
  template: `
    @for (card of cards(); track $index) {
      <figure>
        <blockquote class="speech">{{ card.quote }}</blockquote>
        <figcaption class="row">
          <span>{{ card.cite }}</span>
          @if (card.badge) {
            <span class="tag">{{ card.badge }}</span>
          }
          <span class="check" [class]="card.check">{{ card.checkWords }}</span>
          <button type="button" (click)="remove($index)">Remove</button>
        </figcaption>
      </figure>
    }
  `,
  styleUrl: '../arguments/evidence-card.css',
})
export class DraftCards {
  private readonly api = inject(Api);
  private readonly papers = inject(Papers);
  private readonly speaking = inject(Speaking);

  private readonly wanted = computed(() =>
    [...new Set(this.speaking.draft().cards.flatMap(({ sourceId }) => sourceId ?? []))]
      .sort()
      .join(' '),
  );
  private readonly sources = resource({
    params: () => this.wanted() || undefined,
    loader: async ({ params }) => {
      const replies = await Promise.all(params.split(' ').map((id) => this.api.source(id)));
      return replies.flatMap((reply) => (reply.ok ? [reply.value] : []));
    },
  });

  protected readonly cards = computed(() => {
    const sources = this.sources.hasValue() ? this.sources.value() : [];
    return this.speaking.draft().cards.map((card) =>
      shown(
        card,
        sources.find(({ id }) => id === card.sourceId),
      ),
    );
  });

  protected remove(index: number): void {
    const cards = this.speaking.draft().cards.filter((_, i) => i !== index);
    this.papers.write('open', { cards });
  }
}

function shown(card: CardDraft, source: Source | undefined) {
  const { quote, passage, sourceId } = card;
  const text = source?.passages[(passage ?? 0) - 1];
  const check =
    text === undefined ? 'unverifiable' : standsIn(text, quote) ? 'verified' : 'altered';
  const asked = sourceId !== null && !source;
  return {
    quote,
    cite: citeWords(source?.cite ?? card.cite ?? '', passage),
    badge: source ? badgeWords[source.badge] : null,
    check: asked ? 'asked' : check,
    checkWords: asked ? 'being compared…' : checkWords[check],
  };
}
