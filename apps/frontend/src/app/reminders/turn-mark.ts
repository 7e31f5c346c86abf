import { Component, computed, DestroyRef, DOCUMENT, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';
import { Reminders } from './reminders';

/** A small mark in the bar, and a number in the title of the page: a debate by correspondence waits for the reader. */
@Component({
  selector: 'app-turn-mark',
  imports: [RouterLink],
  template: `
    @if (target(); as target) {
      <a [routerLink]="target.address">
        <span class="dot" aria-hidden="true"></span>
        {{ target.words }}
      </a>
    }
  `,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-block-size: 2.25rem;
      padding-inline: 0.625rem;
      border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
      border-radius: var(--mat-sys-corner-small);
      color: var(--on-leather);
      font: 600 0.9375rem/1.25rem var(--sans);
      text-decoration: none;
      white-space: nowrap;
    }
    a:focus-visible {
      outline-color: var(--on-leather);
    }
    .dot {
      inline-size: 0.5rem;
      block-size: 0.5rem;
      border-radius: 50%;
      background: #d0a653;
    }
  `,
})
export class TurnMark {
  private readonly reminders = inject(Reminders);
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  /** Whoever is in the room of a debate sees there what it waits for. */
  private readonly elsewhere = computed(() =>
    this.reminders.waiting().filter(({ debate }) => !this.url().includes(debate.id)),
  );

  protected readonly target = computed(() => {
    const [first, ...others] = this.elsewhere();
    if (!first) return null;
    return others.length === 0
      ? { words: 'Your turn', address: `/debates/${first.debate.id}` }
      : { words: `Your turn in ${others.length + 1}`, address: '/' };
  });

  constructor() {
    const counted = (): void => {
      const bare = this.document.title.replace(/^\(\d+\) /, '');
      const count = this.elsewhere().length;
      const title = count > 0 ? `(${count}) ${bare}` : bare;
      if (this.document.title !== title) this.document.title = title;
    };
    effect(counted);
    const observer = new MutationObserver(counted);
    const title = this.document.querySelector('title');
    if (title) observer.observe(title, { childList: true, characterData: true, subtree: true });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
