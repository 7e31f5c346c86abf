import {
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  Service,
  signal,
  untracked,
} from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { OwnDebate } from '@crossbench/shared';
import { filter } from 'rxjs';
import { Api } from '../connection/api';
import { Session } from '../connection/session';
import { byUrgency, waitsByLetter } from './reminder-words';
import { TurnNotices } from './turn-notices';

/** How often it is asked again, ms. Turns by correspondence last hours. */
const interval = 60_000;

/** The debates in which the reader has a seat, and what waits for them in each; asked for again every minute. */
@Service()
export class Reminders {
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly notices = inject(TurnNotices);
  private readonly document = inject(DOCUMENT);
  private readonly known = signal<readonly OwnDebate[] | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Those that wait for the reader first, the most urgent of them at the top; null before they are known. */
  readonly own = this.known.asReadonly();
  /** Those by correspondence that wait for the reader: nobody has to watch a clock for the others. */
  readonly waiting = computed(() => (this.own() ?? []).filter(waitsByLetter));

  constructor() {
    effect(() => {
      const person = this.session.person();
      untracked(() => (person ? void this.refresh() : this.forget()));
    });
    const look = (): void => {
      if (this.document.visibilityState === 'visible') void this.refresh();
    };
    this.document.addEventListener('visibilitychange', look);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.refresh());
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', look);
      clearTimeout(this.timer);
    });
  }

  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.session.person()) return;
    const reply = await this.api.ownDebates();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), interval);
    // What cannot be asked now is asked in a minute; what was known till then is not worse than nothing.
    if (!reply.ok) return;
    this.known.set(reply.value.items.toSorted(byUrgency));
    this.notices.tell(this.waiting());
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.known.set(null);
  }
}
