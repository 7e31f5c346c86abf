import { BreakpointObserver } from '@angular/cdk/layout';
import { afterNextRender, DOCUMENT, inject, Injector, Service, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';
import { RoomStore } from './room-store';

/** The parts of the room between which a narrow screen chooses. */
export type Tab = 'table' | 'proposition' | 'opposition';

/** Where the reader is in the room: on a narrow screen which part is seen, and which argument has the focus. */
@Service({ autoProvided: false })
export class RoomView {
  private readonly room = inject(RoomStore);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  readonly wide = toSignal(
    inject(BreakpointObserver)
      .observe('(width >= 60rem)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );
  readonly tab = signal<Tab>('table');
  /** Whether the questions of the audience lie over the room. */
  readonly questions = signal(false);
  /** Whether the composer has the focus: on a phone everything else makes room for it. */
  readonly composing = signal(false);

  /** Goes to an argument on its bench, because the reader asked for it. */
  showArgument(number: number): void {
    const argument = this.room.debate()?.arguments[number - 1];
    if (!argument) return;
    if (!this.wide()) this.tab.set(argument.side ?? 'table');
    afterNextRender(() => this.focus(`#argument-${number}`), { injector: this.injector });
  }

  /** Goes to a question among the others. */
  showQuestion(number: number): void {
    this.questions.set(true);
    afterNextRender(() => this.focus(`#question-${number}`), { injector: this.injector });
  }

  /** Moves from the argument that has the focus to the one before or behind it by number, among those that are seen. */
  step(by: 1 | -1): void {
    const cards = [...this.document.querySelectorAll<HTMLElement>('[data-argument]')];
    const shown = cards.filter((each) => each.offsetParent !== null);
    const onBenches = shown.filter((each) => each.id.startsWith('argument-'));
    const seen = (onBenches.length > 0 ? onBenches : shown).sort(
      (a, b) => numberOf(a) - numberOf(b),
    );
    const here = seen.findIndex((each) => each.contains(this.document.activeElement));
    const next = here < 0 ? (by > 0 ? seen[0] : seen.at(-1)) : seen[here + by];
    next?.focus();
  }

  /** Goes to the field in which a debater writes. */
  compose(): void {
    this.tab.set('table');
    afterNextRender(() => this.focus('#composer-body'), { injector: this.injector });
  }

  /** Goes to a challenge on the table, or to the first field of what is to be done about it. */
  goToChallenge(number: number, act?: 'answer' | 'ruling'): void {
    this.tab.set('table');
    const place = `#challenge-${number}`;
    const field = `${place}-${act} :is(input, textarea)`;
    afterNextRender(() => this.focus(act ? field : place), { injector: this.injector });
  }

  focus(selector: string): void {
    const found = this.document.querySelector<HTMLElement>(selector);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }
}

const numberOf = (card: HTMLElement): number => Number(card.dataset['argument']);
