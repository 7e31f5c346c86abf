import { DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';

/** Height of the part of the page that a phone's keyboard covers, in CSS pixels. */
export function keyboardInset(): Signal<number> {
  const view = inject(DOCUMENT).defaultView;
  const port = view?.visualViewport;
  const covered = signal(0);
  if (!view || !port) return covered.asReadonly();
  const measure = (): void => {
    const hidden = port.scale > 1 ? 0 : view.innerHeight - port.height - port.offsetTop;
    covered.set(Math.max(0, Math.round(hidden)));
  };
  port.addEventListener('resize', measure);
  port.addEventListener('scroll', measure);
  inject(DestroyRef).onDestroy(() => {
    port.removeEventListener('resize', measure);
    port.removeEventListener('scroll', measure);
  });
  return covered.asReadonly();
}
