import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { concessionsTo, type Exchange } from '@crossbench/shared';
import { Modal } from '../ui/modal';
import { nameAt } from '../room/holders';
import { Papers } from '../writing/papers';
import { RoomStore } from '../room/room-store';
import { Speaking } from '../writing/speaking';

/** Most answers that one argument may cite. */
const most = 3;

/** Answers of the other side that the open draft holds them to, and the choice of more. Not there before somebody has answered. */
@Component({
  selector: 'app-draft-concessions',
  imports: [MatButton, Modal],
  template: `
    @for (each of cited(); track each.number) {
      <figure>
        <blockquote class="speech">{{ each.answer?.text }}</blockquote>
        <figcaption class="row">
          <span>{{ nameOf(each) }}, asked: {{ each.question }}</span>
          <button
            type="button"
            (click)="remove(each.number)"
            [attr.aria-label]="'Remove the answer to: ' + each.question"
          >
            Remove
          </button>
        </figcaption>
      </figure>
    }
    @if (choices().length > 0) {
      <button
        matButton
        type="button"
        class="cite"
        [disabled]="cited().length >= most"
        (click)="picking.set(true)"
      >
        Cite an answer
      </button>
    }
    <app-modal [(open)]="picking" heading="Cite an answer">
      @if (picking()) {
        <p class="quiet small">What the other side has answered counts as conceded.</p>
        <ul>
          @for (each of choices(); track each.number) {
            <li>
              <p class="small">{{ nameOf(each) }}, asked: {{ each.question }}</p>
              <blockquote class="speech">{{ each.answer?.text }}</blockquote>
              <button matButton="outlined" type="button" (click)="cite(each.number)">
                Cite this answer
              </button>
            </li>
          }
        </ul>
      }
    </app-modal>
  `,
  styleUrl: '../arguments/evidence-card.css',
  styles: `
    :host {
      display: contents;
    }
    .cite {
      justify-self: start;
    }
    ul {
      display: grid;
      gap: 1rem;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0.25rem;
      justify-items: start;
    }
    li blockquote {
      margin: 0;
    }
  `,
})
export class DraftConcessions {
  private readonly room = inject(RoomStore);
  private readonly papers = inject(Papers);
  private readonly speaking = inject(Speaking);

  protected readonly most = most;
  protected readonly picking = signal(false);

  private readonly numbers = computed(() => this.speaking.draft().concessions ?? []);
  private readonly all = computed(() => {
    const debate = this.room.debate();
    const side = this.speaking.side();
    return debate && side ? concessionsTo(debate, side) : [];
  });
  protected readonly cited = computed(() =>
    this.all().filter(({ number }) => this.numbers().includes(number)),
  );
  protected readonly choices = computed(() =>
    this.all().filter(({ number }) => !this.numbers().includes(number)),
  );

  protected nameOf({ answer }: Exchange): string {
    const debate = this.room.debate();
    return debate && answer ? nameAt(debate, answer.seat) : '';
  }

  protected cite(number: number): void {
    this.papers.write('open', { concessions: [...this.numbers(), number] });
    this.picking.set(false);
  }

  protected remove(number: number): void {
    const concessions = this.numbers().filter((each) => each !== number);
    this.papers.write('open', { concessions });
  }
}
