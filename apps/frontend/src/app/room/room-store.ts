import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  type Command,
  type Crowd,
  DebateId,
  hasEnded,
  isPoint,
  type OpenedDebate,
  type PodiumText,
  rolesOf,
  seatOf,
  sideOfSeat,
  successors,
  waiting,
} from '@crossbench/shared';
import { Api } from '../connection/api';
import { Connection } from '../connection/connection';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { Session } from '../connection/session';
import { tombstones } from '../order/tombstone';
import { readClock } from '../clock/clock-reading';
import { readLetterClock } from '../clock/letter-clock';
import { recessReason } from '../table/recess-reason';
import { turnInView } from '../writing/turn-numbers';
import { lostSeat } from './lost-seat';
import { lastSuccession } from './vacancy';

/** Everything that one room shows and that follows from the debate, the people in it and the time. The room's route provides it. */
@Service({ autoProvided: false })
export class RoomStore {
  private readonly followed = inject(FollowedDebate);
  private readonly connection = inject(Connection);
  private readonly session = inject(Session);
  private readonly time = inject(ServerTime);
  private readonly api = inject(Api);
  private readonly id = signal<DebateId | null>(null);
  private readonly lost = signal<string | null>(null);
  private readonly counted = signal<Crowd | null>(null);
  private readonly typed = signal<readonly PodiumText[]>([]);

  readonly debateId = this.id.asReadonly();
  /** Null until the log has been read so far that there is a debate. */
  readonly debate = computed<OpenedDebate | null>(() => {
    const debate = this.followed.debate();
    return debate.stage === 'unopened' ? null : debate;
  });
  /** Why there is no room here, as a sentence. */
  readonly problem = computed(() => this.lost() ?? this.followed.problem()?.message ?? null);
  /** How many are here and who of the speakers; null before the first count. */
  readonly crowd = this.counted.asReadonly();
  /** What the room was sent of each speaker's typing. */
  readonly podium = this.typed.asReadonly();
  /** What stands where arguments are hidden, by their numbers. */
  readonly tombstones = computed(() => {
    const debate = this.debate();
    return debate ? tombstones(debate) : new Map<number, string>();
  });
  /** As what this person was sent out of the room. */
  readonly sentOut = this.followed.sentOut;

  /** Why the last recess was called. */
  readonly recessReason = computed(() => recessReason(this.followed.log()));

  readonly me = computed(() => this.session.person()?.id ?? null);
  readonly seat = computed(() => this.ofMine((debate, me) => seatOf(debate, me)));
  /** Why this person no longer sits; null for whoever sits, or never did. */
  readonly lostSeat = computed(() => lostSeat(this.followed.log(), this.me()));
  readonly side = computed(() => {
    const seat = this.seat();
    return this.ofMine((debate) => (seat === null ? null : sideOfSeat(debate, seat)));
  });
  readonly roles = computed(() => this.ofMine((debate, me) => rolesOf(debate, me)) ?? ['audience']);
  readonly chairs = computed(() => this.roles().includes('chair'));
  /** The organiser and the deputies may take the chair at any time, unless they debate. */
  readonly mayTakeChair = computed(
    () =>
      !hasEnded(this.debate()?.stage) &&
      (this.ofMine((debate, me) => successors(debate).includes(me)) ?? false),
  );
  /** Who has followed in this person's chair, as long as that chair has it; null for everybody else. */
  readonly succeededBy = computed(() => {
    const last = lastSuccession(this.followed.log());
    return last?.from === this.me() ? last : null;
  });
  /** False while the connection is lost: then what is shown may no longer be so. */
  readonly live = computed(() => {
    const state = this.connection.state();
    return !this.followed.stale() && (state === 'live' || state === 'connecting');
  });
  /** Whether this person is a clerk of a spoken debate. */
  readonly notes = computed(() => this.roles().includes('clerk'));
  readonly moderates = computed(() => this.chairs() || this.roles().includes('deputy'));
  /** The request from which this person has the floor, or had it before a question interrupted them; null for everybody else. */
  readonly listed = computed(() =>
    this.ofMine(({ holder, interrupted }, me) => {
      const found = [holder, interrupted].find((each) => each?.person === me);
      return found?.request ?? null;
    }),
  );
  /** The request with which this person waits for the floor; null for everybody else. */
  readonly waits = computed(() =>
    this.ofMine((debate, me) => {
      const own = waiting(debate).find((each) => each.person === me && !isPoint(each));
      return own?.number ?? null;
    }),
  );
  /** Whether this person has papers: a seat, a clerk's desk, a place on the list, or the floor from there now or earlier. */
  readonly hasPapers = computed(
    () =>
      this.seat() !== null ||
      this.waits() !== null ||
      this.notes() ||
      this.ofMine(({ requests }, me) =>
        requests.some(({ person, recognisedAt }) => person === me && recognisedAt !== null),
      ) === true,
  );
  /** Whether this person may write on them: from a seat in a debate that is not over, or on the list of speakers. */
  readonly mayWrite = computed(() => {
    const stage = this.debate()?.stage;
    if (this.listed() !== null || this.waits() !== null) return true;
    return this.seat() !== null && (stage === 'scheduled' || stage === 'lobby' || stage === 'live');
  });

  readonly clock = computed(() => {
    const debate = this.debate();
    const now = this.time.now();
    return debate && (readLetterClock(debate, now) ?? readClock(debate, now));
  });
  readonly turn = computed(() => {
    const debate = this.debate();
    return debate && turnInView(debate);
  });

  constructor() {
    effect((onCleanup) => {
      const id = this.id();
      if (id === null) return;
      const stop = [
        this.connection.onCrowd(id, (crowd) => this.counted.set(crowd)),
        this.connection.onPodium(id, (podium) => this.heard(podium)),
      ];
      onCleanup(() => stop.forEach((each) => each()));
    });
    effect(() => {
      this.turn();
      untracked(() => this.typed.set([]));
    });
  }

  /** Follows a debate by its id or its code. */
  async enter(idOrCode: string): Promise<void> {
    this.lost.set(null);
    const id = DebateId.safeParse(idOrCode).data ?? (await this.lookUp(idOrCode));
    if (id === null || id === this.id()) return;
    this.id.set(id);
    this.followed.follow(id);
  }

  /** Issues a command; resolves to the sentence of its refusal, or to null when it was accepted. */
  async issue(command: Command): Promise<string | null> {
    // A chair who decides on what was so a while ago does harm, and what arrives late may be somebody else's to decide.
    if (this.chairs() && !this.live()) return 'The connection is lost. Nothing was sent.';
    const answer = await this.followed.issue(command);
    return answer.ok ? null : answer.refusal.message;
  }

  /** Goes into the room again from which this person was sent out. */
  comeBack(): void {
    this.followed.comeBack();
  }

  private async lookUp(code: string): Promise<DebateId | null> {
    const found = await this.api.debate(code);
    if (!found.ok) this.lost.set(found.problem.detail);
    return found.ok ? found.value.id : null;
  }

  private heard(podium: PodiumText): void {
    this.typed.update((typed) => [
      ...typed.filter(({ person }) => person !== podium.person),
      podium,
    ]);
  }

  private ofMine<T>(read: (debate: OpenedDebate, me: Parameters<typeof seatOf>[1]) => T): T | null {
    const debate = this.debate();
    const me = this.me();
    return debate && me ? read(debate, me) : null;
  }
}
