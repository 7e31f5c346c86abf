import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import {
  type AskRequest,
  mayNotAsk,
  noQuestions,
  type OwnQuestion,
  type QuestionCounts,
  questionOnFloor,
  questionQueue,
  type QuestionsKnown,
  type RejectQuestion,
  type SubmissionId,
} from '@crossbench/shared';
import { Api, type Reply } from '../connection/api';
import { Connection } from '../connection/connection';
import { RoomStore } from '../room/room-store';
import { Announcer } from '../ui/announcer';
import { ownWords } from './question-words';

const nothing: QuestionsKnown = { own: [], upVoted: [], upVotes: {}, waiting: [] };

/** The audience's questions in one room: those in the log, one's own, and for moderators those that wait. The room's route provides it. */
@Service({ autoProvided: false })
export class Questions {
  private readonly api = inject(Api);
  private readonly connection = inject(Connection);
  private readonly room = inject(RoomStore);
  private readonly announcer = inject(Announcer);
  private readonly known = signal(nothing);
  private readonly counted = signal<QuestionCounts | null>(null);
  private readonly problem = signal<string | null>(null);

  /** Why what is not in the log could not be read; null while it could. */
  readonly unread = this.problem.asReadonly();
  /** Whether this debate ever takes questions: what it does not use is not on the screen. */
  readonly taken = computed(() => {
    const debate = this.room.debate();
    return debate !== null && noQuestions(debate)?.code !== 'questions-off';
  });
  /** Why this person cannot ask now; null when they can. */
  readonly objection = computed(() => {
    const debate = this.room.debate();
    const me = this.room.me();
    if (!debate) return null;
    return me ? mayNotAsk(debate, me) : noQuestions(debate);
  });
  readonly upVotes = computed(() => this.counted()?.upVotes ?? this.known().upVotes);
  readonly upVoted = computed(() => this.known().upVoted);
  /** In the order in which the chair is to put them. */
  readonly queue = computed(() => {
    const debate = this.room.debate();
    return debate ? questionQueue(debate, this.upVotes()) : [];
  });
  readonly facing = computed(() => {
    const debate = this.room.debate();
    return debate && questionOnFloor(debate);
  });
  readonly own = computed(() => this.known().own);
  /** Those on which no moderator has decided; empty for everybody else. */
  readonly waiting = computed(() => {
    const published = new Set(this.room.debate()?.questions.map(({ submission }) => submission));
    return this.known().waiting.filter(({ id }) => !published.has(id));
  });

  /** Whose questions these are, and whether there are any. */
  private readonly reader = computed(() => {
    const id = this.room.debateId();
    return id && this.taken() && this.room.me()
      ? `${id}/${this.room.me()}/${this.room.moderates()}`
      : null;
  });
  private readonly undecided = computed(() =>
    this.own().some(
      ({ question, into, rejected }) => question === null && into === null && !rejected,
    ),
  );

  constructor() {
    effect((onCleanup) => {
      if (this.reader() === null) return;
      untracked(() => void this.load());
      const stop = this.connection.onConnected(() => void this.load());
      onCleanup(stop);
    });
    effect((onCleanup) => {
      const id = this.room.debateId();
      if (id === null) return;
      onCleanup(this.connection.onCrowd(id, ({ questions }) => questions && this.told(questions)));
    });
  }

  /** Resolves to why it was not taken, or to null. */
  async ask(request: AskRequest): Promise<string | null> {
    return this.sent((id) => this.api.ask(id, request));
  }

  /** Shown at once; taken back if the server does not take it. */
  async upVote(question: number, wanted: boolean): Promise<string | null> {
    this.mark(question, wanted);
    const id = this.room.debateId();
    const reply = id && (await this.api.upVote(id, question, wanted));
    if (!reply || reply.ok) return null;
    this.mark(question, !wanted);
    return reply.problem.detail;
  }

  reject(submission: SubmissionId, rejection: RejectQuestion): Promise<string | null> {
    return this.sent((id) => this.api.rejectQuestion(id, submission, rejection));
  }

  /** Lets a published question stand for a submitted one. */
  merge(submission: SubmissionId, into: number): Promise<string | null> {
    return this.sent((id) => this.api.mergeSubmission(id, submission, into));
  }

  private async sent(
    send: (id: NonNullable<ReturnType<RoomStore['debateId']>>) => Promise<Reply<unknown>>,
  ) {
    const id = this.room.debateId();
    if (!id) return 'The debate is not open yet.';
    const reply = await send(id);
    await this.load();
    return reply.ok ? null : reply.problem.detail;
  }

  private async load(): Promise<void> {
    const reader = this.reader();
    const id = this.room.debateId();
    if (!reader || !id) return;
    const reply = await this.api.questions(id);
    if (reader !== this.reader()) return;
    this.problem.set(reply.ok ? null : reply.problem.detail);
    if (!reply.ok) return;
    this.tellOwn(this.own(), reply.value.own);
    this.known.set(reply.value);
    this.counted.update((counts) => counts && { ...counts, upVotes: reply.value.upVotes });
  }

  private told(counts: QuestionCounts): void {
    const changed = counts.changes !== this.counted()?.changes;
    this.counted.set(counts);
    if (changed && (this.room.moderates() || this.undecided())) void this.load();
  }

  /** Reads out what became of one's own questions. */
  private tellOwn(before: readonly OwnQuestion[], after: readonly OwnQuestion[]): void {
    const debate = this.room.debate();
    if (!debate) return;
    for (const own of after) {
      const was = before.find(({ id }) => id === own.id);
      const decided = own.question !== null || own.into !== null || own.rejected !== null;
      const open = was && was.question === null && was.into === null && was.rejected === null;
      if (open && decided) this.announcer.say(`Your question. ${ownWords(debate, own)}`);
    }
  }

  private mark(question: number, wanted: boolean): void {
    const { upVoted } = this.known();
    if (upVoted.includes(question) === wanted) return;
    const others = upVoted.filter((each) => each !== question);
    const upVotes = { ...this.upVotes() };
    upVotes[question] = Math.max(0, (upVotes[question] ?? 0) + (wanted ? 1 : -1));
    this.known.update((known) => ({
      ...known,
      upVotes,
      upVoted: wanted ? [...others, question] : others,
    }));
    this.counted.update((counts) => counts && { ...counts, upVotes });
  }
}
