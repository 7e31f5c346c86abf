import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whose choice the colours follow: the device's, or the reader's. */
export type SchemeChoice = 'system' | 'light' | 'dark';

const key = 'scheme';

export const schemeChoices: readonly { readonly choice: SchemeChoice; readonly name: string }[] = [
  { choice: 'system', name: 'As the device' },
  { choice: 'light', name: 'Light' },
  { choice: 'dark', name: 'Dark' },
];

/** Light or dark, kept in this browser. `scheme.js` applies the same choice before the first paint. */
@Service()
export class Scheme {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<SchemeChoice>(kept());

  readonly choice = this.chosen.asReadonly();

  choose(choice: SchemeChoice): void {
    this.chosen.set(choice);
    this.root.dataset['scheme'] = choice;
    localStorage.setItem(key, choice);
  }
}

function kept(): SchemeChoice {
  const value = localStorage.getItem(key);
  return value === 'light' || value === 'dark' ? value : 'system';
}
