import { Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { canUndo, undoWindow } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { RoomStore } from '../room/room-store';
import { undoWords } from './undo-words';

/** For ten seconds after a command of the chair: what was done, and the button that takes it back. */
@Component({
  selector: 'app-undo-bar',
  imports: [MatButton],
  template: `
    <div role="status">
      @if (bar(); as bar) {
        <p>
          <span>{{ bar.words }}</span>
          <button matButton type="button" (click)="undo()">Undo</button>
          <span class="left figures" aria-hidden="true">{{ left() }} s</span>
        </p>
      }
      @if (refusal(); as refusal) {
        <p>{{ refusal }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      position: absolute;
      z-index: 3;
      inset-block-end: calc(100% + 1rem);
      inset-inline: 0;
      display: grid;
      justify-items: center;
      pointer-events: none;
    }
    p {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      min-block-size: 3rem;
      padding: 0 0.5rem 0 1rem;
      border-radius: var(--mat-sys-corner-medium);
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      font-size: 0.9375rem;
      box-shadow: var(--mat-sys-level3);
      pointer-events: auto;
    }
    button {
      --mat-button-text-label-text-color: var(--mat-sys-inverse-primary);
    }
    .left {
      min-inline-size: 2.5rem;
      font-size: 0.8125rem;
    }
  `,
})
export class UndoBar {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  private readonly time = inject(ServerTime);

  /** Forgotten as soon as the chair does something else. */
  protected readonly refusal = linkedSignal<unknown, string | null>({
    source: () => this.room.debate()?.undoable?.commandId,
    computation: () => null,
  });
  protected readonly left = computed(() => {
    const undoable = this.room.debate()?.undoable;
    return undoable ? Math.ceil((undoable.at + undoWindow - this.time.now()) / 1000) : 0;
  });
  private readonly open = computed(() => {
    const debate = this.room.debate();
    return debate !== null && canUndo(debate, this.time.now());
  });
  protected readonly bar = computed(() => {
    const undoable = this.room.debate()?.undoable;
    return undoable && this.open() ? { words: undoWords(this.followed.log(), undoable) } : null;
  });

  protected async undo(): Promise<void> {
    this.refusal.set(await this.room.issue({ type: 'undo' }));
  }
}
