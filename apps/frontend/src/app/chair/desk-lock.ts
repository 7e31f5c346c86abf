import { DestroyRef, effect, inject, signal, type Signal } from '@angular/core';

/** How long a button that has changed does not act, ms: a hand that was on its way meets nothing else. */
const lock = 800;

/** True for a moment after what a button does has changed. */
export function lockedAfterChange(what: Signal<string>): Signal<boolean> {
  const locked = signal(false);
  let first = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    what();
    if (!first) {
      locked.set(true);
      clearTimeout(timer);
      timer = setTimeout(() => locked.set(false), lock);
    }
    first = false;
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  return locked.asReadonly();
}
