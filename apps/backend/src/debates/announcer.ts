import { Injectable } from '@nestjs/common';
import { type DebateId, type Recorded, withheld } from '@crossbench/shared';
import type { KnownDebate } from './known-debate.js';
import { Rooms } from '../web/rooms.js';

/**
 * Tells the room what has been committed, in the order of the log. It speaks after whoever asked has
 * been answered; lines that are committed together travel together.
 */
@Injectable()
export class Announcer {
  private readonly announced = new Map<DebateId, number>();
  private readonly pending = new Map<DebateId, KnownDebate>();

  constructor(private readonly rooms: Rooms) {}

  /** `lines` are new here; what was new before and is not announced yet goes with them. */
  announce(known: KnownDebate, lines: readonly Recorded[]): void {
    const { debateId, head } = known;
    const first = lines[0]?.seq ?? head.seq + 1;
    if (!this.announced.has(debateId)) this.announced.set(debateId, first - 1);
    if (head.seq <= (this.announced.get(debateId) ?? 0)) return;
    if (this.pending.size === 0) setImmediate(() => this.speak());
    this.pending.set(debateId, known);
  }

  private speak(): void {
    for (const [debateId, known] of this.pending) {
      // Behind a gap that memory does not fill a client asks for what it has missed.
      const lines = known.since(this.announced.get(debateId) ?? 0) ?? known.tail;
      this.announced.set(debateId, known.head.seq);
      if (known.debate.stage === 'unopened' || lines.length === 0) continue;
      this.rooms.emit(debateId, 'recorded', { debateId, events: withheld(known.debate, lines) });
    }
    this.pending.clear();
  }
}
