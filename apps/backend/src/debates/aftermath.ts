import { Injectable } from '@nestjs/common';
import { type Command, type DebateId, type OpenedDebate, seatOf } from '@crossbench/shared';
import { DraftStore } from './draft-store.js';
import { SeatHolders } from './seat-holders.js';
import { SeatLinks } from './seat-links.js';

/** What an accepted command changes besides the log. */
@Injectable()
export class Aftermath {
  constructor(
    private readonly drafts: DraftStore,
    private readonly links: SeatLinks,
    private readonly seatHolders: SeatHolders,
  ) {}

  /** Whether there can be any, so that who sits where has to be looked at before the command is decided. */
  concerns({ type }: Command): boolean {
    return type === 'claim-seat' || type === 'sanction';
  }

  /** The id of an earlier command is answered like it: only the seats say whether this one has changed anything. */
  async of(
    debateId: DebateId,
    command: Command,
    before: OpenedDebate | null,
    after: OpenedDebate | null,
  ): Promise<void> {
    if (!before || !after) return;
    if (command.type === 'claim-seat') {
      const [from, to] = [before, after].map(({ seats }) => seats[command.seat]?.person);
      if (from && to && from !== to) await this.drafts.handOver(debateId, from, to);
      if (to && from !== to) await this.seatHolders.note(debateId, to);
    } else if (command.type === 'sanction') {
      const lost = seatOf(before, command.person);
      const gone = lost !== null && seatOf(after, command.person) === null;
      // Whoever was removed still has the link; the next to sit there comes with another one.
      if (gone) await this.links.replace(debateId, { role: 'seat', seat: lost });
    }
  }
}
