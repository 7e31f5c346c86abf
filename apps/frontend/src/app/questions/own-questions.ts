import { Component, computed, inject } from '@angular/core';
import { RoomStore } from '../room/room-store';
import { ownWords } from './question-words';
import { Questions } from './questions';

/** One's own questions, and what became of each. */
@Component({
  selector: 'app-own-questions',
  template: `
    @if (own().length > 0) {
      <h3 class="part-name">Yours</h3>
      <ul>
        @for (question of own(); track question.id) {
          <li>
            <p class="speech">{{ question.text }}</p>
            <p class="quiet small">{{ question.words }}</p>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
    }
    :host:empty {
      display: none;
    }
    ul {
      display: grid;
      gap: 0.625rem;
      list-style: none;
    }
  `,
})
export class OwnQuestions {
  private readonly room = inject(RoomStore);
  private readonly questions = inject(Questions);

  protected readonly own = computed(() => {
    const debate = this.room.debate();
    if (!debate) return [];
    return this.questions
      .own()
      .map((own) => ({ id: own.id, text: own.text, words: ownWords(debate, own) }));
  });
}
