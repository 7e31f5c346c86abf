import { Service, signal } from '@angular/core';

/** Why a name is asked for now, and how it went. */
export interface NameQuestion {
  readonly heading: string;
  readonly why: string;
  readonly answered: (given: boolean) => void;
}

/** Asks whoever sits at this browser for a name, in a dialog that the shell shows. */
@Service()
export class AskName {
  private readonly open = signal<NameQuestion | null>(null);

  readonly question = this.open.asReadonly();

  /** True when a name was given, false when the reader turned away. */
  ask(heading: string, why: string): Promise<boolean> {
    this.open()?.answered(false);
    return new Promise((answered) => this.open.set({ heading, why, answered }));
  }

  answer(given: boolean): void {
    this.open()?.answered(given);
    this.open.set(null);
  }
}
