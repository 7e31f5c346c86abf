import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  hasList,
  isFloorBlock,
  isPoint,
  listedTurn,
  listOfSpeakers,
  mayNotRequest,
  type OpenedDebate,
  openRequest,
  type PersonId,
  pointDue,
  RequestKind,
} from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { RoomStore } from '../room/room-store';
import { Announcer } from '../ui/announcer';
import { ownNews } from './speakers-news';

/** What the chair decides on a request with a reason. */
export interface Deciding {
  readonly how: 'rule' | 'recognise' | 'decline';
  readonly request: number;
}

/** Nobody in particular: what a visitor without a session could do. */
const anybody = '' as PersonId;

/** The list of speakers in one room, and what this person may do about it. The room's route provides it. */
@Service({ autoProvided: false })
export class ListOfSpeakers {
  private readonly room = inject(RoomStore);
  private readonly followed = inject(FollowedDebate);
  private readonly announcer = inject(Announcer);

  /** Whether the list lies over the room. */
  readonly open = signal(false);
  /** What the form for asking begins with. */
  readonly wanted = signal<RequestKind | null>(null);
  readonly deciding = signal<Deciding | null>(null);

  /** Whether a part of this debate has a list: what a format does not use is not on the screen. */
  readonly used = computed(() => this.room.debate()?.format.segments.some(hasList) ?? false);
  /** Whether anybody has raised a point, which can happen where no part has a list. */
  readonly raised = computed(() => this.room.debate()?.requests.some(isPoint) ?? false);
  /** The turn whose list is open; null while there is none. */
  readonly turn = computed(() => this.of(listedTurn) ?? null);
  readonly waiting = computed(() => this.of(listOfSpeakers) ?? []);
  readonly pointDue = computed(() => this.of(pointDue) ?? null);

  /** What this person may ask for the floor for now. */
  readonly kinds = computed(() => {
    const debate = this.room.debate();
    const person = this.room.me() ?? anybody;
    if (!debate) return [];
    return [...RequestKind.options]
      .reverse()
      .filter((kind) => mayNotRequest(debate, kind, person) === null);
  });
  /** Why this person cannot ask to speak now; null when they can, or where they never could. */
  readonly objection = computed(() => {
    const debate = this.room.debate();
    return debate && mayNotRequest(debate, 'speech', this.room.me() ?? anybody);
  });
  /** Whether asking for the floor is the next thing to do for somebody in the audience. */
  readonly inviting = computed(() => {
    const debate = this.room.debate();
    const turn = this.turn();
    return (
      debate !== null &&
      turn !== null &&
      isFloorBlock(debate, turn) &&
      this.kinds().includes('speech')
    );
  });
  /** This person's requests to which nothing final has been said. */
  readonly own = computed(() => {
    const debate = this.room.debate();
    const me = this.room.me();
    if (!debate || !me) return [];
    return RequestKind.options.flatMap((kind) => openRequest(debate, kind, me) ?? []);
  });
  readonly mayRaise = computed(() => this.kinds().some((kind) => isPoint({ kind })));

  private before: OpenedDebate | null = null;

  constructor() {
    effect(() => {
      const debate = this.room.debate();
      const me = this.room.me();
      if (this.followed.caughtUp() && debate) untracked(() => this.tellOwn(debate, me));
    });
  }

  /** Opens the list, with the form set to one kind of request if that may be made. */
  show(kind: RequestKind | null = null): void {
    this.wanted.set(kind);
    this.open.set(true);
  }

  /** The chair rules on the point that waits; everybody else may raise one. */
  answerPoint(): void {
    const point = this.pointDue();
    if (this.room.chairs()) {
      if (point) this.deciding.set({ how: 'rule', request: point.number });
    } else if (this.mayRaise()) this.show('point-of-order');
  }

  private tellOwn(debate: OpenedDebate, me: PersonId | null): void {
    const { before } = this;
    this.before = debate;
    const news = before && me && ownNews(before, debate, me);
    if (!news) return;
    if (news.urgent) this.announcer.interrupt(news.words);
    else this.announcer.say(news.words);
  }

  private of<T>(read: (debate: OpenedDebate) => T): T | undefined {
    const debate = this.room.debate();
    return debate ? read(debate) : undefined;
  }
}
