import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ArgumentDraft, DebateId, OpenedDebate, PodiumText, SeatId } from '@crossbench/shared';
import { Rooms } from '../web/rooms.js';

/** How late the room reads along, ms. */
const delayMs = 3_000;

/**
 * Lets the room read along while a speech is typed: whole sentences, three seconds late. Kept nowhere;
 * a debate that is sealed until filed, or whose podium the chair has blanked, shows nothing.
 */
@Injectable()
export class Podium implements OnApplicationShutdown {
  private readonly pending = new Set<NodeJS.Timeout>();

  constructor(private readonly rooms: Rooms) {}

  /** A speaker with the floor has typed. */
  heard(debateId: DebateId, debate: OpenedDebate, seat: SeatId, draft: ArgumentDraft | null): void {
    if (debate.podium === 'sealed') return;
    const shown: PodiumText = {
      debateId,
      seat,
      text: debate.blanked || !draft ? null : completeSentences(draft),
      answering: draft?.relations[0]?.to ?? null,
    };
    const timer = setTimeout(() => {
      this.pending.delete(timer);
      this.rooms.emitVolatile(debateId, 'podium', shown);
    }, delayMs);
    this.pending.add(timer);
  }

  onApplicationShutdown(): void {
    for (const timer of this.pending) clearTimeout(timer);
  }
}

/** What of a draft may be read already: nothing that its writer is still in the middle of. */
export function completeSentences({ tag, body }: Pick<ArgumentDraft, 'tag' | 'body'>): string {
  const ended = /^[\s\S]*[.!?…](?=\s|$)/u.exec(body)?.[0] ?? '';
  return [ended === '' ? '' : tag, ended].filter(Boolean).join('\n\n');
}
