import { afterNextRender, Component, computed, inject, Injector, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RejectQuestion, SubmissionId } from '@crossbench/shared';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Keys } from '../ui/keys';
import { MergeForm } from './merge-form';
import { ModerationForm } from './moderation-form';
import { addressed } from './question-words';
import { Questions } from './questions';

/** Questions that nobody has read yet: a moderator approves, rejects or merges each, with one key if they like. */
@Component({
  selector: 'app-waiting-questions',
  imports: [MatButton, MergeForm, ModerationForm],
  templateUrl: './waiting-questions.html',
  styleUrl: './waiting-questions.css',
  host: { '(keydown)': 'pressed($event)' },
})
export class WaitingQuestions {
  private readonly room = inject(RoomStore);
  private readonly view = inject(RoomView);
  private readonly keys = inject(Keys);
  private readonly questions = inject(Questions);
  private readonly injector = inject(Injector);

  protected readonly current = signal<SubmissionId | null>(null);
  protected readonly deciding = signal<{
    readonly id: SubmissionId;
    readonly how: 'reject' | 'merge';
  } | null>(null);
  protected readonly said = signal<string | null>(null);
  protected readonly refusal = signal<string | null>(null);

  protected readonly waiting = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    return this.questions
      .waiting()
      .map(({ id, name, text, to }) => ({ id, name, text, to: addressed(debate, to) }));
  });

  protected async approve(id: SubmissionId): Promise<void> {
    const next = this.beside(id);
    this.said.set(await this.room.issue({ type: 'approve-question', submission: id }));
    if (this.said() === null) this.goTo(next);
  }

  protected decide(id: SubmissionId, how: 'reject' | 'merge'): void {
    this.refusal.set(null);
    this.deciding.set({ id, how });
    afterNextRender(() => this.view.focus(`#waiting-${id} select`), { injector: this.injector });
  }

  protected async reject(id: SubmissionId, rejection: RejectQuestion): Promise<void> {
    this.finish(id, this.beside(id), await this.questions.reject(id, rejection));
  }

  protected async merge(id: SubmissionId, into: number): Promise<void> {
    this.finish(id, this.beside(id), await this.questions.merge(id, into));
  }

  protected leave(id: SubmissionId): void {
    this.deciding.set(null);
    this.goTo(id);
  }

  /** The fields of a form keep their keys. */
  protected pressed(event: KeyboardEvent): void {
    const { target, key } = event;
    const writing = target instanceof Element && target.closest('input, select, textarea');
    if (writing || event.ctrlKey || event.metaKey || event.altKey || !this.keys.enabled()) return;
    const id = this.current() ?? this.waiting()[0]?.id;
    if (!id || !this.act(key.toLowerCase(), id)) return;
    event.preventDefault();
  }

  private act(key: string, id: SubmissionId): boolean {
    switch (key) {
      case 'a':
        void this.approve(id);
        return true;
      case 'r':
        this.decide(id, 'reject');
        return true;
      case 'm':
        this.decide(id, 'merge');
        return true;
      case 'arrowdown':
        this.goTo(this.beside(id, 1) ?? id);
        return true;
      case 'arrowup':
        this.goTo(this.beside(id, -1) ?? id);
        return true;
      default:
        return false;
    }
  }

  private finish(id: SubmissionId, next: SubmissionId | null, refusal: string | null): void {
    this.refusal.set(refusal);
    if (refusal !== null && this.waiting().some((each) => each.id === id)) return;
    this.said.set(refusal);
    this.deciding.set(null);
    this.goTo(next);
  }

  /** The one behind it or before it; without a direction, the one that takes its place. */
  private beside(id: SubmissionId, by?: 1 | -1): SubmissionId | null {
    const ids = this.waiting().map((each) => each.id);
    const at = ids.indexOf(id);
    return (by === undefined ? (ids[at + 1] ?? ids[at - 1]) : ids[at + by]) ?? null;
  }

  private goTo(id: SubmissionId | null): void {
    this.current.set(id);
    if (id === null) return;
    afterNextRender(() => this.view.focus(`#waiting-${id}`), { injector: this.injector });
  }
}
