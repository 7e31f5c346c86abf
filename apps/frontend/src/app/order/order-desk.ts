import { effect, inject, Service, signal } from '@angular/core';
import type { Appealed, Matter, PersonId, Saying } from '@crossbench/shared';
import { Connection } from '../connection/connection';
import { RoomStore } from '../room/room-store';

/** A form or a list about order in the house. */
export type OrderPaper =
  | {
      readonly is: 'sanction';
      readonly person: PersonId;
      readonly name: string;
      readonly about: Matter | null;
    }
  | { readonly is: 'hide'; readonly of: Saying | { readonly argument: number } }
  | { readonly is: 'report'; readonly of: Matter }
  | { readonly is: 'appeal'; readonly of: Appealed }
  | { readonly is: 'reports' }
  | { readonly is: 'record' };

/** Which paper about order in the house lies open, and how many reports wait for this moderator. */
@Service({ autoProvided: false })
export class OrderDesk {
  private readonly room = inject(RoomStore);
  private readonly connection = inject(Connection);
  private readonly counted = signal(0);

  readonly paper = signal<OrderPaper | null>(null);
  /** Things that were reported and that nobody has acted upon; always 0 for those who do not moderate. */
  readonly waiting = this.counted.asReadonly();

  constructor() {
    effect((onCleanup) => {
      const id = this.room.debateId();
      this.counted.set(0);
      if (id === null || !this.room.moderates()) return;
      onCleanup(this.connection.onReports(id, ({ open }) => this.counted.set(open)));
    });
  }

  open(paper: OrderPaper): void {
    this.paper.set(paper);
  }

  close(): void {
    this.paper.set(null);
  }
}
