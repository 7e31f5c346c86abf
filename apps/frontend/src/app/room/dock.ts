import { Component, computed, inject } from '@angular/core';
import { ClerksDesk } from '../clerk/clerks-desk';
import { SpeakerDock } from '../speakers/speaker-dock';
import { ChairsDesk } from '../chair/chairs-desk';
import { LostChair } from '../chair/lost-chair';
import { AudienceDock } from './audience-dock';
import { DebaterDock } from './debater-dock';
import { RoomStore } from './room-store';

/** At the foot of the table: what one's own role does next. */
@Component({
  selector: 'app-dock',
  imports: [AudienceDock, ChairsDesk, ClerksDesk, DebaterDock, LostChair, SpeakerDock],
  template: `
    <app-lost-chair />
    @if (noting()) {
      <app-clerks-desk />
    }
    @if (room.chairs()) {
      <app-chairs-desk />
    } @else if (room.seat()) {
      <app-debater-dock />
    } @else if (room.mayWrite()) {
      <app-speaker-dock />
    } @else if (!noting()) {
      <app-audience-dock />
    }
  `,
  styles: `
    :host {
      display: block;
      position: relative;
      padding: 0.75rem 1rem max(0.75rem, env(safe-area-inset-bottom));
      border: 1px solid var(--mat-sys-outline-variant);
      border-block-end: 0;
      border-radius: var(--mat-sys-corner-large) var(--mat-sys-corner-large) 0 0;
      background: var(--mat-sys-surface-container-low);
      box-shadow: 0 -4px 16px light-dark(#2b220f1f, #00000080);
    }
    app-clerks-desk + * {
      margin-block-start: 0.75rem;
      padding-block-start: 0.75rem;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    @media (width < 60rem) {
      :host {
        padding: 0.5rem 0.75rem max(0.5rem, env(safe-area-inset-bottom));
        border-inline: 0;
        border-radius: 0;
      }
    }
  `,
})
export class Dock {
  protected readonly room = inject(RoomStore);

  /** A clerk has nothing to note before the debate is live; then other things are as for the audience. */
  protected readonly noting = computed(
    () => this.room.notes() && this.room.debate()?.stage === 'live',
  );
}
