import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type OwnSanction, wordsOfRule } from '@crossbench/shared';
import { Api } from '../connection/api';
import { RoomStore } from '../room/room-store';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { AppealForm } from './appeal-form';
import { toYou } from './sanction-words';

/** How often whoever waits at the door looks whether an appeal was decided, ms. */
const everyMs = 10_000;

/** At the door, for whoever was removed or banned: why, by whom, how to appeal, and how to come back. */
@Component({
  selector: 'app-sent-out',
  imports: [AppealForm, MatButton, Modal, Notice, RouterLink],
  template: `
    <app-notice kind="refused" [heading]="heading()">
      @if (found(); as found) {
        <p>
          {{ found.by }}, {{ found.sanction.office === 'chair' ? 'in the chair' : 'deputy' }}. Rule:
          {{ rule() }}. “{{ found.sanction.reason }}”
        </p>
        @if (found.appeal; as appeal) {
          @if (appeal.decision; as decision) {
            <p>Your appeal was {{ decision.result }}: “{{ decision.reason }}”</p>
          } @else {
            <p role="status">You have appealed. Another moderator will decide.</p>
          }
        }
      }
      <div class="row">
        @if (room.sentOut() === 'removal') {
          <button matButton="outlined" type="button" (click)="room.comeBack()">
            Come back to watch
          </button>
        }
        @if (found(); as found) {
          @if (found.appeal === null) {
            <button matButton="outlined" type="button" (click)="appealing.set(true)">
              Appeal…
            </button>
          }
        }
        <a routerLink="/">Look at the other debates</a>
      </div>
    </app-notice>
    <app-modal [(open)]="appealing" heading="Appeal">
      @if (appealing() && found(); as found) {
        <app-appeal-form [of]="{ sanction: found.sanction.number }" (done)="appealed()" />
      }
    </app-modal>
  `,
})
export class SentOut {
  protected readonly room = inject(RoomStore);
  private readonly api = inject(Api);

  protected readonly found = signal<OwnSanction | null>(null);
  protected readonly appealing = signal(false);
  protected readonly heading = computed(() =>
    toYou(this.found()?.sanction.kind ?? this.room.sentOut() ?? 'removal'),
  );
  protected readonly rule = computed(() => {
    const found = this.found();
    return found ? wordsOfRule(found.sanction.rule) : '';
  });

  constructor() {
    void this.look();
    const timer = setInterval(() => void this.look(), everyMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected appealed(): void {
    this.appealing.set(false);
    void this.look();
  }

  /** Whoever is no longer banned may go in again. */
  private async look(): Promise<void> {
    const id = this.room.debateId();
    const reply = id && (await this.api.standing(id));
    if (!reply || !reply.ok) return;
    const kind = this.room.sentOut();
    const found = reply.value.items.find(({ sanction }) => sanction.kind === kind) ?? null;
    this.found.set(found);
    if (!found && kind === 'ban') this.room.comeBack();
  }
}
