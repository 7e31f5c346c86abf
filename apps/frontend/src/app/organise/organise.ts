import { Component, computed, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type DebateId, hasEnded, type SeatLink } from '@crossbench/shared';
import { Api } from '../connection/api';
import { FollowedDebate } from '../connection/followed-debate';
import { Session } from '../connection/session';
import { CopyButton } from '../ui/copy-button';
import { Loading } from '../ui/loading';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { QrCode } from '../ui/qr-code';
import { InstantText, YourTimeText } from '../ui/time-text';
import { PlaceLine } from '../ui/place-line';
import { Accommodations } from './accommodations';
import { CancelDebate } from './cancel-debate';
import { type Invitation, invitations } from './invitation';
import { LinkRow } from './link-row';
import { standingOf } from './link-standing';
import { OfficialList } from './official-list';
import { PlaceForm } from './place-form';
import { ReplaceLinkDialog } from './replace-link';

/** How often it is asked which links were opened, ms. Who has come is told at once by the log. */
const interval = 10_000;

/** The organiser's page: one link per seat, and what became of each. */
@Component({
  selector: 'app-organise',
  imports: [
    Accommodations,
    CancelDebate,
    CopyButton,
    YourTimeText,
    InstantText,
    LinkRow,
    Loading,
    MatAnchor,
    MatButton,
    Modal,
    Notice,
    OfficialList,
    PlaceForm,
    PlaceLine,
    QrCode,
    ReplaceLinkDialog,
    RouterLink,
  ],
  providers: [FollowedDebate],
  templateUrl: './organise.html',
  styleUrl: './organise.css',
})
export class Organise {
  private readonly api = inject(Api);
  private readonly followed = inject(FollowedDebate);
  private readonly session = inject(Session);
  private readonly links = signal<readonly SeatLink[] | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly problem = signal('');
  protected readonly coded = signal<Invitation | null>(null);
  protected readonly replaced = signal<Invitation | null>(null);
  protected readonly cancelling = signal(false);
  protected readonly debateId = computed(() => this.id() as DebateId);
  protected readonly debate = computed(() => {
    const debate = this.followed.debate();
    return debate.stage === 'unopened' ? null : debate;
  });
  protected readonly rows = computed(() => {
    const [debate, links] = [this.debate(), this.links()];
    if (!debate || !links) return null;
    return invitations(links, debate.format, location.origin).map((invitation) => ({
      invitation,
      standing: invitation.link.role === 'audience' ? null : standingOf(invitation.link, debate),
    }));
  });
  /** Whoever may watch without an invitation uses the room's own address. */
  protected readonly watching = computed((): Invitation | null => {
    const debate = this.debate();
    if (!debate || debate.visibility === 'private') return null;
    const address = `${location.origin}/debates/${this.id()}`;
    const link: SeatLink = { role: 'audience', seat: null, url: address, openedAt: null };
    return { link, label: 'Audience', side: null, address };
  });
  protected readonly over = computed(() => {
    const stage = this.debate()?.stage;
    return hasEnded(stage);
  });

  constructor() {
    effect(() => {
      this.followed.follow(this.debateId());
      void this.look();
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected async look(): Promise<void> {
    clearTimeout(this.timer);
    await this.session.ensure();
    const reply = await this.api.links(this.debateId());
    this.problem.set(reply.ok ? '' : reply.problem.detail);
    if (reply.ok) this.links.set(reply.value.items);
    this.timer = setTimeout(() => void this.look(), interval);
  }
}
