import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Clipboard } from '@angular/cdk/clipboard';
import { FollowedDebate } from '../connection/followed-debate';
import { OrderDesk } from '../order/order-desk';
import { ListOfSpeakers } from '../speakers/list-of-speakers';
import { Announcer } from '../ui/announcer';
import { Modal } from '../ui/modal';
import { MoreMenu } from '../ui/more-menu';
import { Bells } from '../clock/bells';
import { type Hearing, hearings } from '../clock/clock-news';
import { SuccessionList } from '../chair/succession-list';
import { FloorAnnouncer } from './floor-announcer';
import { RoomStore } from './room-store';
import { nameOf } from './vacancy';

const hearingWords: Readonly<Record<Hearing, string>> = { off: 'Off', less: 'Less', more: 'More' };

/** What everybody may set or do in a room: sound, what is read out, sharing, who would follow in the chair, and taking it. */
@Component({
  selector: 'app-room-menu',
  imports: [MatButton, Modal, MoreMenu, RouterLink, SuccessionList],
  templateUrl: './room-menu.html',
  styleUrl: './menu.css',
})
export class RoomMenu {
  protected readonly room = inject(RoomStore);
  protected readonly bells = inject(Bells);
  protected readonly announcer = inject(FloorAnnouncer);
  protected readonly order = inject(OrderDesk);
  protected readonly list = inject(ListOfSpeakers);
  private readonly aloud = inject(Announcer);
  private readonly clipboard = inject(Clipboard);
  private readonly followed = inject(FollowedDebate);

  readonly above = input(false);

  protected readonly hearings = hearings.map((value) => ({ value, words: hearingWords[value] }));
  protected readonly asking = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly organises = computed(() => this.room.roles().includes('organiser'));
  protected readonly holder = computed(() => {
    const debate = this.room.debate();
    return debate && nameOf(debate, debate.chair);
  });

  protected async takeChair(): Promise<void> {
    this.refusal.set(await this.room.issue({ type: 'take-chair' }));
    this.asking.set(this.refusal() !== null);
  }

  /** A side stops the clock once, when something of its own does not work. */
  protected readonly mayPause = computed(
    () => this.room.seat() !== null && this.followed.may({ type: 'take-technical-pause' }),
  );

  protected async pause(): Promise<void> {
    const refusal = await this.room.issue({ type: 'take-technical-pause' });
    if (refusal) this.aloud.say(refusal);
  }

  protected share(): void {
    const copied = this.clipboard.copy(`${location.origin}/debates/${this.room.debateId() ?? ''}`);
    this.aloud.say(copied ? 'The address of this room is copied.' : 'Copying did not work.');
  }
}
