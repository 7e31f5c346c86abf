import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, Service } from '@angular/core';

/** Speaks to readers who listen. Polite words wait for a pause; urgent ones (the bell) do not. */
@Service()
export class Announcer {
  private readonly live = inject(LiveAnnouncer);

  say(words: string): void {
    void this.live.announce(words, 'polite');
  }

  interrupt(words: string): void {
    void this.live.announce(words, 'assertive');
  }
}
