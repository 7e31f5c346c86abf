import { DOCUMENT, inject, InjectionToken, Service, signal } from '@angular/core';
import type { OwnDebate } from '@crossbench/shared';
import { deviceStorage } from '../ui/device-storage';
import { sinceAndDue, whatWaits } from './reminder-words';

type Notices = Pick<typeof Notification, 'permission' | 'requestPermission'> &
  (new (title: string, options?: NotificationOptions) => Pick<Notification, 'onclick' | 'close'>);

/** What the browser notifies by; null where it cannot. */
export const browserNotices = new InjectionToken<Notices | null>('notifications', {
  providedIn: 'root',
  factory: () => ('Notification' in globalThis ? Notification : null),
});

const wantedKey = 'crossbench.notices';
const toldKey = 'crossbench.notices.told';

/** Notifications of the browser, only for who has asked for them: what waits is told once, while the page is out of sight. */
@Service()
export class TurnNotices {
  private readonly storage = inject(deviceStorage);
  private readonly document = inject(DOCUMENT);
  private readonly browser = inject(browserNotices);
  private readonly asked = signal(this.storage?.getItem(wantedKey) === 'yes');

  /** Nobody is offered what the browser was told never to do. */
  readonly possible = this.browser !== null && this.browser.permission !== 'denied';
  /** Asked for, and the browser still allows it. */
  readonly wanted = signal(this.asked() && this.browser?.permission === 'granted');
  /** The browser was told never to. */
  readonly denied = signal(false);

  async want(wanted: boolean): Promise<void> {
    const permission = wanted ? await this.browser?.requestPermission() : undefined;
    this.denied.set(this.browser?.permission === 'denied');
    this.wanted.set(permission === 'granted');
    this.storage?.setItem(wantedKey, permission === 'granted' ? 'yes' : 'no');
  }

  tell(waiting: readonly OwnDebate[]): void {
    const told = new Set(this.storage?.getItem(toldKey)?.split(' ') ?? []);
    const fresh = waiting.filter((each) => !told.has(nameOf(each)));
    this.storage?.setItem(toldKey, waiting.map(nameOf).join(' '));
    // Whoever looks at the page sees the mark in its bar.
    if (!this.wanted() || this.document.visibilityState === 'visible') return;
    for (const each of fresh) this.show(each);
  }

  private show({ debate, awaited }: OwnDebate): void {
    if (!this.browser || !awaited) return;
    const body = [debate.motion.wording, sinceAndDue(awaited)].filter(Boolean).join('\n');
    const notice = new this.browser(whatWaits(awaited), { body, tag: debate.id });
    notice.onclick = () => {
      this.document.defaultView?.focus();
      this.document.location.assign(`/debates/${debate.id}`);
    };
  }
}

const nameOf = ({ debate, awaited }: OwnDebate): string =>
  `${debate.id}/${awaited?.what}/${awaited?.since}`;
