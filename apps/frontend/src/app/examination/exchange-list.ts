import { Component, inject, input } from '@angular/core';
import { type Exchange, isOpenExchange } from '@crossbench/shared';
import { SayingView } from '../order/saying';
import { SideMark } from '../ui/side-mark';
import { nameAt } from '../room/holders';
import { RoomStore } from '../room/room-store';

/** Questions and answers, in the order in which they were put. */
@Component({
  selector: 'app-exchange-list',
  imports: [SayingView, SideMark],
  template: `
    <ol>
      @for (exchange of exchanges(); track exchange.number) {
        <li>
          <app-saying [of]="{ exchange: exchange.number }">
            <p class="question speech">
              <app-side-mark [side]="exchange.side" [label]="nameOf(exchange.seat)" />
              {{ exchange.question }}
            </p>
            @if (exchange.answer; as answer) {
              <p class="answer speech">
                <app-side-mark [side]="answer.side" [label]="nameOf(answer.seat)" />
                {{ answer.text }}
              </p>
            } @else {
              <p class="quiet small">
                {{ isOpen(exchange) ? 'No answer yet' : 'Left unanswered' }}
              </p>
            }
          </app-saying>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 1rem;
      list-style: none;
    }
    .speech {
      font-size: 1.0625rem;
      line-height: 1.45;
    }
    .question {
      font-weight: 600;
    }
    .answer,
    .quiet {
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
    }
    app-side-mark {
      margin-inline-end: 0.5rem;
      font: 600 0.875rem/1.5rem var(--sans);
    }
  `,
})
export class ExchangeList {
  private readonly room = inject(RoomStore);

  readonly exchanges = input.required<readonly Exchange[]>();

  protected nameOf(seat: string): string {
    const debate = this.room.debate();
    return debate ? nameAt(debate, seat) : '';
  }

  protected isOpen(exchange: Exchange): boolean {
    const debate = this.room.debate();
    return debate !== null && isOpenExchange(debate, exchange);
  }
}
