import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { DebateId, ListedDebate, Stage } from '@crossbench/shared';
import { Api } from '../connection/api';
import { arranged, type Arrangement, freshIn } from './arrangement';

/** How often the lists are looked at again, ms. */
const interval = 15_000;

const onNow: readonly Stage[] = ['lobby', 'live', 'deliberation', 'closed'];

/** The public debates. What a reader sees stays where it is; what is new waits until it is asked for. */
@Service({ autoProvided: false })
export class DebateShelf {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly latest = signal<ReadonlyMap<DebateId, ListedDebate>>(new Map());
  private readonly shown = signal<Arrangement | null>(null);
  private readonly failure = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Null until the lists have come for the first time. */
  readonly arrangement = this.shown.asReadonly();
  /** Why the lists could not be read; empty when they could. */
  readonly problem = this.failure.asReadonly();

  constructor() {
    const look = (): void => {
      if (this.document.visibilityState === 'visible') void this.refresh();
    };
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', look);
      clearTimeout(this.timer);
    });
    void this.refresh();
  }

  /** A debate as it is now, wherever it is shown. */
  debate(id: DebateId): ListedDebate | undefined {
    return this.latest().get(id);
  }

  /** How many debates wait to be shown. */
  waiting(): number {
    const shown = this.shown();
    return shown ? freshIn(this.latest(), shown) : 0;
  }

  rearrange(): void {
    this.shown.set(arranged([...this.latest().values()]));
  }

  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    const replies = await Promise.all([
      this.api.debates(...onNow),
      this.api.debates('scheduled', 'cancelled'),
      this.api.debates('published'),
    ]);
    this.timer = setTimeout(() => void this.refresh(), interval);
    const lists = replies.filter((reply) => reply.ok);
    this.failure.set(replies.find((reply) => !reply.ok)?.problem.detail ?? '');
    if (lists.length < replies.length) return;
    this.latest.update(
      (before) =>
        new Map([
          ...before,
          ...lists.flatMap(({ value }) =>
            value.items.map((debate) => [debate.id, debate] as const),
          ),
        ]),
    );
    if (this.shown() === null) this.rearrange();
  }
}
