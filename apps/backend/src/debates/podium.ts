import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  type ArgumentDraft,
  type DebateId,
  type OpenedDebate,
  type PersonId,
  type PodiumText,
  seatOf,
  silenced,
} from '@crossbench/shared';
import { Rooms } from '../web/rooms.js';
import { Debates } from './debates.js';
import { ServerClock } from './server-clock.js';

/** How late the room reads along, ms. */
const delayMs = 3_000;

/**
 * Lets the room read along while a speech is typed: whole sentences, three seconds late. Kept nowhere;
 * a debate that is sealed until filed, or whose podium the chair has blanked, shows nothing.
 */
@Injectable()
export class Podium implements OnApplicationShutdown {
  private readonly pending = new Set<NodeJS.Timeout>();

  private readonly logger = new Logger(Podium.name);

  constructor(
    private readonly rooms: Rooms,
    private readonly debates: Debates,
    private readonly clock: ServerClock,
  ) {}

  /** A speaker with the floor has typed. */
  heard(
    debateId: DebateId,
    debate: OpenedDebate,
    person: PersonId,
    draft: ArgumentDraft | null,
  ): void {
    if (debate.podium === 'sealed') return;
    const typed: PodiumText = {
      debateId,
      seat: seatOf(debate, person),
      person,
      text: debate.blanked || !draft ? null : completeSentences(draft),
      answering: draft?.relations[0]?.to ?? null,
    };
    const timer = setTimeout(() => {
      this.pending.delete(timer);
      void this.show(typed);
    }, delayMs);
    this.pending.add(timer);
  }

  /** What was blanked in the meantime, or whose writer was muted, stays unread. */
  private async show(typed: PodiumText): Promise<void> {
    try {
      const debate = await this.debates.debate(typed.debateId);
      const shown = debate && this.readable(debate, typed) ? typed : { ...typed, text: null };
      this.rooms.emitVolatile(typed.debateId, 'podium', shown);
    } catch (error) {
      this.logger.warn(`The podium could not be shown: ${String(error)}`);
    }
  }

  /** The muted are not read along with. */
  private readable(debate: OpenedDebate, { person }: PodiumText): boolean {
    return !debate.blanked && !silenced(debate, person, this.clock.now());
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
