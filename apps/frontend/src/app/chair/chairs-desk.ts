import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { heir, type SeatId, successionDue } from '@crossbench/shared';
import { Api } from '../connection/api';
import { ServerTime } from '../connection/server-time';
import { Questions } from '../questions/questions';
import { QuestionsButton } from '../questions/questions-button';
import { ListOfSpeakers } from '../speakers/list-of-speakers';
import { SpeakersButton } from '../speakers/speakers-button';
import { Announcer } from '../ui/announcer';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { nameOf } from '../room/vacancy';
import type { Act } from './act';
import { DeskMenu } from './desk-menu';
import { lockedAfterChange } from './desk-lock';
import { nextSpeakers } from './next-speakers';
import { nextAction } from './next-action';
import { UndoBar } from './undo-bar';

/** The chair's desk: the next sensible action, what may be done instead, and everything else behind three dots. */
@Component({
  selector: 'app-chairs-desk',
  imports: [DeskMenu, MatButton, QuestionsButton, SpeakersButton, UndoBar],
  templateUrl: './chairs-desk.html',
  styleUrl: '../room/dock.css',
  host: { role: 'region', 'aria-label': 'The chair’s desk' },
})
export class ChairsDesk {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  private readonly questions = inject(Questions);
  protected readonly list = inject(ListOfSpeakers);
  private readonly time = inject(ServerTime);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly clipboard = inject(Clipboard);
  private readonly announcer = inject(Announcer);

  private readonly asked = computed(() => ({
    queue: this.questions.queue(),
    facing: this.questions.facing(),
    waiting: this.questions.waiting().length,
  }));
  protected readonly next = computed(() => {
    const debate = this.room.debate();
    return debate && nextAction(debate, this.time.now(), this.room.crowd(), this.asked());
  });
  private readonly offered = computed(
    () => `${this.next()?.primary?.label ?? ''}/${this.next()?.beside?.label ?? ''}`,
  );
  protected readonly locked = lockedAfterChange(this.offered);
  protected readonly waiting = signal(false);
  /** What came of the last press, until something else is offered. */
  protected readonly said = linkedSignal<string, string | null>({
    source: this.offered,
    computation: () => null,
  });

  /** Between whom the chair may choose for the next turn; the first is called unless another is chosen. */
  protected readonly speakers = computed(() => {
    const debate = this.room.debate();
    return debate ? nextSpeakers(debate) : [];
  });
  protected readonly chosen = linkedSignal<string, SeatId | null>({
    source: () =>
      this.speakers()
        .map(({ seat }) => seat)
        .join(),
    computation: () => this.speakers()[0]?.seat ?? null,
  });
  /** The next action with the speaker who was chosen for it. */
  protected readonly primary = computed(() => {
    const act = this.next()?.primary ?? null;
    const speaker = this.speakers().find(({ seat }) => seat === this.chosen());
    if (act?.does !== 'issue' || act.command.type !== 'call-turn' || !speaker) return act;
    const { floor } = act.command;
    const command = { type: 'call-turn', floor, seat: speaker.seat } as const;
    return { ...act, label: `Call ${speaker.name}`, command };
  });

  /** While the connection is lost the desk can only be read, and somebody else may be about to have it. */
  protected readonly lost = computed(() => {
    const debate = this.room.debate();
    if (!debate || this.room.live()) return null;
    const heirs = heir(debate, this.room.crowd()?.here ?? []);
    const follows = `${nameOf(debate, heirs)} takes over if it does not come back.`;
    const succeeds =
      debate.chair !== null &&
      successionDue(debate, { person: debate.chair, renewedAt: this.time.now() }) !== null;
    return `The connection is lost, so this desk is read-only. ${succeeds ? follows : ''}`.trim();
  });

  protected async press(act: Act): Promise<void> {
    if (this.locked() || this.waiting() || !this.room.live()) return;
    this.said.set(null);
    this.waiting.set(true);
    await this.doIt(act);
    this.waiting.set(false);
  }

  private async doIt(act: Act): Promise<void> {
    switch (act.does) {
      case 'issue':
        this.said.set(await this.room.issue(act.command));
        return;
      case 'rule':
        if ('point' in act.on) this.list.deciding.set({ how: 'rule', request: act.on.point });
        else if ('challenge' in act.on) this.view.goToChallenge(act.on.challenge, 'ruling');
        else this.view.showArgument(act.on.argument);
        return;
      case 'send-link':
        return this.copyLink(act.seat);
      case 'read-questions':
        return this.view.questions.set(true);
      case 'see-result':
        await this.router.navigate(['/debates', this.room.debateId(), 'result']);
    }
  }

  /** Where the link cannot be copied from here, the page with all links opens. */
  private async copyLink(seat: SeatId): Promise<void> {
    const debateId = this.room.debateId();
    if (!debateId) return;
    const links = await this.api.links(debateId);
    const link = links.ok ? links.value.items.find((each) => each.seat === seat) : undefined;
    if (link && this.clipboard.copy(link.url)) {
      this.said.set('Copied. Send it to the speaker; it opens this seat.');
      this.announcer.say('The link is copied.');
    } else await this.router.navigate(['/debates', debateId, 'organise']);
  }
}
