import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type ArgumentDraft,
  type CardDraft,
  isNew,
  type OpenedDebate,
  quoteWords,
  segmentAt,
  turnEnds,
  wordCount,
} from '@crossbench/shared';
import { AnsweredQuestion } from '../questions/answered-question';
import { Modal } from '../ui/modal';
import { inYourTime } from '../ui/zoned-time';
import { DraftConcessions } from '../examination/draft-concessions';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { AnswerTargets } from './answer-targets';
import { Composing } from './composing';
import { DraftCards } from './draft-cards';
import { DraftSide } from './draft-side';
import { EvidencePicker } from './evidence-picker';
import { Notes } from './notes';
import { isBlank, shelf } from './paper';
import { Papers } from './papers';
import { Shelf } from './shelf';
import { Speaking } from './speaking';

/** Where a debater writes: what is answered, tag, body, evidence, and how many words are left. */
@Component({
  selector: 'app-composer',
  imports: [
    AnsweredQuestion,
    AnswerTargets,
    DraftCards,
    DraftConcessions,
    DraftSide,
    EvidencePicker,
    MatButton,
    Modal,
    Notes,
    Shelf,
  ],
  hostDirectives: [Composing],
  templateUrl: './composer.html',
  styleUrl: './composer.css',
  host: {
    role: 'region',
    'aria-label': 'Your argument',
    '(keydown.control.enter)': 'file($event)',
    '(keydown.meta.enter)': 'file($event)',
  },
})
export class Composer {
  protected readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly speaking = inject(Speaking);
  private readonly papers = inject(Papers);

  protected readonly ready = this.papers.ready;
  protected readonly picking = signal(false);
  protected readonly shelving = signal(false);
  protected readonly noting = signal(false);

  protected readonly full = computed(() => {
    const words = this.speaking.words();
    return words !== null && words.used > words.of;
  });
  protected readonly blank = computed(() => isBlank(this.speaking.draft()));
  protected readonly onShelf = computed(
    () => shelf.filter((slot) => !isBlank(this.papers.draft(slot))).length,
  );
  protected readonly quotesLeft = computed(
    () =>
      quoteWords -
      this.speaking.draft().cards.reduce((sum, card) => sum + wordCount(card.quote), 0),
  );

  /** Whether what stands here would be new where the format allows nothing new. */
  protected readonly brings = computed(() => {
    const debate = this.room.debate();
    const turn = this.speaking.turn();
    if (!debate || turn === null || this.blank()) return false;
    return isNew(debate, turn, this.speaking.draft());
  });

  /** What becomes of the words that stand here. */
  protected readonly promise = computed(() => {
    const debate = this.room.debate();
    const turn = this.speaking.turn();
    if (!debate || turn === null) return 'You have no more speeches.';
    if (this.speaking.interrupted())
      return 'A question interrupts you. Your clock stands; you go on afterwards.';
    if (this.speaking.noting()) return 'Notes of your speech: each stands as an argument.';
    if (debate.medium === 'spoken')
      return 'For your next speech. Private: nothing is filed unless you note it.';
    if (this.speaking.preparing()) return 'For when you have the floor. Private until then.';
    if (this.room.listed() !== null)
      return 'You have the floor. At the bell this is filed for you.';
    if (this.speaking.open()) return this.atTheEnd(debate);
    const { label } = segmentAt(debate, turn);
    return `For your next turn, ${label}. Private until then; filed when it ends.`;
  });

  /** Where there is no bell, there is a date. */
  private atTheEnd(debate: OpenedDebate): string {
    if (!debate.format.correspondence) return 'At the bell what stands here is filed for you.';
    const due = turnEnds(debate);
    const when = due === null ? 'when your time is up' : `on ${inYourTime(due)}`;
    return `What stands here is filed for you ${when}. “I have finished” ends your turn before.`;
  }

  protected write(change: Partial<Pick<ArgumentDraft, 'tag' | 'body' | 'cards'>>): void {
    this.papers.write('open', change);
  }

  protected cite(card: CardDraft): void {
    this.write({ cards: [...this.speaking.draft().cards, card] });
  }

  protected shelve(): void {
    this.speaking.shelve();
  }

  /** The dialogs over the composer have keys of their own. */
  protected file(event: Event): void {
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    event.preventDefault();
    if (this.speaking.open()) void this.speaking.file();
  }
}
