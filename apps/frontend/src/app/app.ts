import { Component, DestroyRef, type ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter, skip } from 'rxjs';
import { ConnectionBanner } from './connection/connection-banner';
import { Session } from './connection/session';
import { TurnMark } from './reminders/turn-mark';
import { AskName } from './sign-in/ask-name';
import { NameDialog } from './sign-in/name-dialog';
import { ReaderMenu } from './sign-in/reader-menu';
import { KeyList } from './ui/key-list';
import { Keys } from './ui/keys';

/** The whole page: the bar at the top, and the screen that the address names. */
@Component({
  selector: 'app-root',
  imports: [ConnectionBanner, KeyList, NameDialog, ReaderMenu, RouterLink, RouterOutlet, TurnMark],
  template: `
    <a class="skip" href="#main" (click)="$event.preventDefault(); focusMain()">
      Skip to the content
    </a>
    <header>
      <a class="brand" routerLink="/">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M5 8h9v16H5zM18 8h9v16h-9z" />
          <path class="table" d="M3 14.5h26v3H3z" />
        </svg>
        Crossbench
      </a>
      <div class="own">
        @defer (on idle) {
          <app-turn-mark />
        }
        <app-reader-menu (keysWanted)="keyList().show()" />
      </div>
    </header>
    @defer (on idle) {
      <app-connection-banner (nameWanted)="askName()" />
    }
    <main id="main" tabindex="-1" #main><router-outlet /></main>
    @defer (when asking.question()) {
      <app-name-dialog />
    }
    <app-key-list />
  `,
  styleUrl: './app.css',
})
export class App {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  protected readonly asking = inject(AskName);
  protected readonly keyList = viewChild.required(KeyList);

  constructor() {
    void inject(Session).load();
    const withdraw = inject(Keys).offer([
      { key: '?', does: 'Show this list', press: () => this.keyList().show() },
    ]);
    inject(DestroyRef).onDestroy(withdraw);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        skip(1),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.focusMain());
  }

  /** A new screen is read from its beginning. */
  protected focusMain(): void {
    this.main().nativeElement.focus({ preventScroll: true });
  }

  protected askName(): void {
    void this.asking.ask('Your session has ended', 'Enter a name to go on.');
  }
}
