import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type Command,
  queuePolicy,
  type RejectQuestion,
  segmentAt,
  takesQuestions,
} from '@crossbench/shared';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { keptOrder } from './kept-order';
import { MergeForm } from './merge-form';
import { ModerationForm } from './moderation-form';
import { QuestionHeader } from './question-header';
import { Questions } from './questions';
import { UpVoteButton } from './up-vote-button';

type How = 'call' | 'merge' | 'take-down';

/** The queue as moderators see it. It keeps its order while it is read; which one is first is marked. */
@Component({
  selector: 'app-question-queue',
  imports: [MatButton, MergeForm, ModerationForm, QuestionHeader, ReasonForm, UpVoteButton],
  templateUrl: './question-queue.html',
  styleUrls: ['./question-list.css', './question-queue.css'],
})
export class QuestionQueue {
  private readonly room = inject(RoomStore);
  private readonly view = inject(RoomView);
  private readonly questions = inject(Questions);
  private readonly injector = inject(Injector);

  protected readonly policy = queuePolicy;
  protected readonly deciding = signal<{ readonly number: number; readonly how: How } | null>(null);
  protected readonly refusal = signal<string | null>(null);

  private readonly sorted = computed(() => this.questions.queue().map(({ number }) => number));
  private readonly shown = linkedSignal<readonly number[], readonly number[]>({
    source: this.sorted,
    computation: (now, before) => keptOrder(before?.value ?? [], now),
  });
  protected readonly moved = computed(() => this.shown().join() !== this.sorted().join());
  protected readonly rows = computed(() => {
    const debate = this.room.debate();
    const first = this.sorted()[0];
    const upVotes = this.questions.upVotes();
    return this.shown().flatMap((number) => {
      const question = debate?.questions[number - 1];
      return question ? { question, people: upVotes[number] ?? 0, first: number === first } : [];
    });
  });
  /** The chair puts questions, in a part of the debate that takes them, one at a time. */
  protected readonly mayCall = computed(() => {
    const debate = this.room.debate();
    if (!debate || !this.room.chairs() || this.questions.facing()) return false;
    const { floor } = debate;
    return floor.phase === 'running' && takesQuestions(segmentAt(debate, floor.turn));
  });

  protected how(number: number): How | null {
    const deciding = this.deciding();
    return deciding?.number === number ? deciding.how : null;
  }

  protected sort(): void {
    this.shown.set(this.sorted());
  }

  protected decide(number: number, how: How): void {
    this.refusal.set(null);
    this.deciding.set({ number, how });
    this.focus(`#question-${number} :is(select, input)`);
  }

  protected leave(number: number): void {
    this.deciding.set(null);
    this.focus(`#question-${number}`);
  }

  protected async call(question: number, reason?: string): Promise<void> {
    const floor = this.room.debate()?.floorVersion ?? 0;
    const why = reason === undefined ? {} : { reason };
    if (await this.did({ type: 'call-question', floor, question, ...why })) {
      this.view.questions.set(false);
    }
  }

  protected merge(question: number, into: number): Promise<boolean> {
    return this.did({ type: 'merge-question', question, into });
  }

  protected takeDown(question: number, { rule, reason }: RejectQuestion): Promise<boolean> {
    return this.did({ type: 'take-down-question', question, rule, reason });
  }

  private async did(command: Command): Promise<boolean> {
    this.refusal.set(await this.room.issue(command));
    if (this.refusal() !== null) return false;
    this.deciding.set(null);
    return true;
  }

  private focus(selector: string): void {
    afterNextRender(() => this.view.focus(selector), { injector: this.injector });
  }
}
