import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { turnsOf } from '../ui/turn-length';
import { LastVisits } from './last-visits';
import { newsWords, sinceAndDue, whatWaits } from './reminder-words';
import { Reminders } from './reminders';
import { TurnNotices } from './turn-notices';

/** The reader's own debates at the top of the lobby: what waits for them, since when, until when, and what is new. */
@Component({
  selector: 'app-own-debates',
  imports: [RouterLink],
  templateUrl: './own-debates.html',
  styleUrl: './own-debates.css',
})
export class OwnDebates {
  private readonly reminders = inject(Reminders);
  private readonly visits = inject(LastVisits);

  protected readonly notices = inject(TurnNotices);
  protected readonly items = computed(() =>
    (this.reminders.own() ?? []).map(({ debate, seat, awaited, said }) => ({
      id: debate.id,
      wording: debate.motion.wording,
      seat,
      held:
        debate.turnSeconds === null
          ? debate.format.name
          : `by correspondence, ${turnsOf(debate.turnSeconds)}`,
      waits: awaited && { what: whatWaits(awaited), when: sinceAndDue(awaited) },
      news: newsWords(said, this.visits.seen(debate.id)),
    })),
  );
  /** Only who has letters to write needs to be told while away. */
  protected readonly byLetter = computed(() =>
    (this.reminders.own() ?? []).some(({ debate }) => debate.turnSeconds !== null),
  );
}
