import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** A key that does something on the screen that is shown. */
export interface Key {
  readonly key: string;
  /** What it does, as it stands in the list of keys. */
  readonly does: string;
  readonly press: () => void;
}

const kept = 'single-keys';

/** The single keys of the screen that is shown. Readers who dictate can turn them off. */
@Service()
export class Keys {
  private readonly offered = signal<readonly Key[]>([]);
  private readonly on = signal(localStorage.getItem(kept) !== 'off');

  readonly all = this.offered.asReadonly();
  readonly enabled = this.on.asReadonly();

  constructor() {
    inject(DOCUMENT).addEventListener('keydown', (event) => this.pressed(event));
  }

  /** Offers keys until the returned function is called. */
  offer(keys: readonly Key[]): () => void {
    this.offered.update((before) => [...before, ...keys]);
    return () => this.offered.update((all) => all.filter((key) => !keys.includes(key)));
  }

  enable(on: boolean): void {
    this.on.set(on);
    localStorage.setItem(kept, on ? 'on' : 'off');
  }

  private pressed(event: KeyboardEvent): void {
    if (!this.on() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const key = this.offered().findLast((each) => each.key === event.key);
    if (!key) return;
    event.preventDefault();
    key.press();
  }
}

/** Keys belong to the field or dialog that has the focus. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}
