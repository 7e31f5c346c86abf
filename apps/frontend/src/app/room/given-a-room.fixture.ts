import { computed, signal, type WritableSignal } from '@angular/core';
import {
  type Command,
  type Crowd,
  type DebateId,
  isPoint,
  mayNotAsk,
  noQuestions,
  decide,
  type OpenedDebate,
  type PersonId,
  rolesOf,
  questionOnFloor,
  questionQueue,
  seatOf,
  sideOfSeat,
  successors,
  type UpVotes,
  type WaitingQuestion,
  waiting,
} from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { Questions } from '../questions/questions';
import { ServerTime } from '../connection/server-time';
import { OrderDesk } from '../order/order-desk';
import { tombstones } from '../order/tombstone';
import { ListOfSpeakers } from '../speakers/list-of-speakers';
import { readClock } from '../clock/clock-reading';
import { turnInView } from '../writing/turn-numbers';
import type { GivenDebate } from './given-a-debate.fixture';
import { RoomStore } from './room-store';
import { lastSuccession } from './vacancy';

export const debateId = '00000000-0000-4000-8000-0000000000ff' as DebateId;

/** A room in which tests decide what has happened, what time it is, and what the server answers. */
export class GivenRoom {
  readonly now: WritableSignal<GivenDebate['now']>;
  readonly error = signal<number | null>(12);
  readonly crowd = signal<Crowd | null>(null);
  readonly live = signal(true);
  readonly issued: Command[] = [];
  answer: string | null = null;
  /** What the audience asks, as far as it is not in the log. */
  readonly waiting = signal<readonly WaitingQuestion[]>([]);
  readonly upVotes = signal<UpVotes>({});
  private readonly state: WritableSignal<OpenedDebate>;

  constructor(
    private readonly given: GivenDebate,
    private readonly person: PersonId,
  ) {
    this.state = signal(given.debate);
    this.now = signal(given.now);
  }

  /** Shows what the debate has come to. */
  push(): void {
    this.now.set(this.given.now);
    this.state.set(this.given.debate);
  }

  private get questions() {
    const { state, upVotes, waiting } = this;
    return {
      taken: computed(() => noQuestions(state())?.code !== 'questions-off'),
      objection: computed(() => mayNotAsk(state(), this.person)),
      queue: computed(() => questionQueue(state(), upVotes())),
      facing: computed(() => questionOnFloor(state())),
      own: signal([]),
      upVoted: signal([]),
      unread: signal(null),
      upVotes,
      waiting,
    };
  }

  providers() {
    const { state, now, person } = this;
    const seat = computed(() => seatOf(state(), person));
    const listed = computed(() => {
      const { holder, interrupted } = state();
      return [holder, interrupted].find((each) => each?.person === person)?.request ?? null;
    });
    const waits = computed(
      () =>
        waiting(state()).find((each) => each.person === person && !isPoint(each))?.number ?? null,
    );
    const writes = computed(() => seat() !== null || listed() !== null || waits() !== null);
    const chairs = computed(() => rolesOf(state(), person).includes('chair'));
    const room = {
      debate: state,
      debateId: signal(debateId),
      me: signal(person),
      seat,
      side: computed(() => (seat() ? sideOfSeat(state(), seat() ?? '') : null)),
      roles: computed(() => rolesOf(state(), person)),
      chairs,
      live: this.live,
      moderates: chairs,
      notes: computed(() => rolesOf(state(), person).includes('clerk')),
      listed,
      waits,
      hasPapers: writes,
      mayWrite: writes,
      clock: computed(() => readClock(state(), now())),
      turn: computed(() => turnInView(state())),
      crowd: this.crowd,
      podium: signal([]),
      tombstones: computed(() => tombstones(state())),
      sentOut: signal(null),
      mayTakeChair: computed(() => successors(state()).includes(person)),
      succeededBy: computed(() => {
        state();
        const last = lastSuccession(this.given.log);
        return last?.from === person ? last : null;
      }),
      lostSeat: signal(null),
      issue: (command: Command) => {
        this.issued.push(command);
        return Promise.resolve(this.answer);
      },
    };
    const objection = (command: Command) => {
      const decision = decide(state(), command, { by: person, at: now(), facts: {} });
      return decision.ok ? null : decision.refusal;
    };
    const followed = {
      log: () => this.given.log,
      caughtUp: signal(true),
      may: () => true,
      objection,
    };
    const time = { now, error: this.error, at: () => now() };
    return [
      { provide: RoomStore, useValue: room },
      { provide: OrderDesk, useValue: { waiting: signal(0), paper: signal(null) } },
      { provide: Questions, useValue: this.questions },
      ListOfSpeakers,
      { provide: FollowedDebate, useValue: followed },
      { provide: ServerTime, useValue: time },
    ];
  }
}
