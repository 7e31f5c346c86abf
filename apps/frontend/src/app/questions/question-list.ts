import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { objectionToUpVote, queuePolicy } from '@crossbench/shared';
import { OrderDesk } from '../order/order-desk';
import { RoomStore } from '../room/room-store';
import { keptOrder } from './kept-order';
import { QuestionHeader } from './question-header';
import { standingWords, takenDownWords } from './question-words';
import { Questions } from './questions';
import { UpVoteButton } from './up-vote-button';

/** The published questions: those in the queue to up-vote, and what became of the others. New up-votes move nothing. */
@Component({
  selector: 'app-question-list',
  imports: [MatButton, QuestionHeader, UpVoteButton],
  templateUrl: './question-list.html',
  styleUrl: './question-list.css',
})
export class QuestionList {
  protected readonly room = inject(RoomStore);
  private readonly questions = inject(Questions);
  private readonly order = inject(OrderDesk);

  protected readonly policy = queuePolicy;
  protected readonly refusal = signal<string | null>(null);

  private readonly sorted = computed(() => this.questions.queue().map(({ number }) => number));
  private readonly shown = linkedSignal<readonly number[], readonly number[]>({
    source: this.sorted,
    computation: (now, before) => keptOrder(before?.value ?? [], now),
  });
  protected readonly moved = computed(() => this.shown().join() !== this.sorted().join());

  protected readonly queue = computed(() => {
    const debate = this.room.debate();
    const me = this.room.me();
    if (!debate) return [];
    const upVotes = this.questions.upVotes();
    return this.shown().flatMap((number) => {
      const question = debate.questions[number - 1];
      if (!question) return [];
      return {
        question,
        people: upVotes[number] ?? 0,
        mine: this.questions.upVoted().includes(number),
        open: me !== null && objectionToUpVote(debate, number, me) === null,
      };
    });
  });
  /** The latest first. Merged ones are seen in those that stand for them. */
  protected readonly past = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    return debate.questions
      .filter(({ number, into }) => into === null && !this.sorted().includes(number))
      .map((question) => ({
        question,
        standing: question.takenDown
          ? takenDownWords(debate, question.number)
          : standingWords(debate, question),
      }))
      .reverse();
  });

  protected sort(): void {
    this.shown.set(this.sorted());
  }

  protected report(question: number): void {
    this.order.open({ is: 'report', of: { question } });
  }

  protected async upVote(number: number, wanted: boolean): Promise<void> {
    this.refusal.set(await this.questions.upVote(number, wanted));
  }
}
