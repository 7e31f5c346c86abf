import type { CanDeactivateFn } from '@angular/router';

/** A screen that may have something to lose. */
export interface Leavable {
  /** Whether it may be left; it asks the reader where something would be lost. */
  mayLeave(): boolean | Promise<boolean>;
}

/** Asks the screen before another address takes its place. */
export const mayLeave: CanDeactivateFn<Leavable> = (screen) => screen.mayLeave();
