import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Card, CardDraft, Motion, Source } from '@crossbench/shared';
import { checkedCard } from './check.js';
import { shippedMotions } from './motions/index.js';
import { storedMotions, type StoredSource, storedSources } from './shelf.js';
import { shippedSources } from './sources/index.js';
import { stock } from './stocking.js';

/** The sources and motions of this installation, held in memory so that checking a card waits for nothing. */
@Injectable()
export class Library implements OnModuleInit {
  private shelf: ReadonlyMap<string, StoredSource> = new Map();
  private catalogue: ReadonlyMap<string, Motion> = new Map();

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async onModuleInit(): Promise<void> {
    await stock(this.database, { sources: shippedSources, motions: shippedMotions });
    const sources = await storedSources(this.database.manager);
    const motions = await storedMotions(this.database.manager);
    this.shelf = new Map(sources.map((stored) => [stored.source.id, stored]));
    this.catalogue = new Map(motions.map((motion) => [motion.id, motion]));
  }

  source(id: string): Source | undefined {
    return this.shelf.get(id)?.source;
  }

  /** SHA-256 of a source's text, as `hashOfText` makes it. */
  hashOf(id: string): string | undefined {
    return this.shelf.get(id)?.hash;
  }

  sources(): readonly Source[] {
    return [...this.shelf.values()].map(({ source }) => source);
  }

  motion(id: string): Motion | undefined {
    return this.catalogue.get(id);
  }

  /** In the order of the catalogue. */
  motions(): readonly Motion[] {
    return [...this.catalogue.values()];
  }

  /** Compares each quote with its stored source. */
  check(cards: readonly CardDraft[]): Card[] {
    return cards.map((card) => checkedCard(card, this.shelf.get(card.sourceId ?? '')));
  }
}
