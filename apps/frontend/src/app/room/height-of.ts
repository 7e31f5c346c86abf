import {
  afterNextRender,
  DestroyRef,
  type ElementRef,
  inject,
  signal,
  type Signal,
} from '@angular/core';

/** Height of an element in CSS pixels, kept up to date; null before it is drawn. */
export function heightOf(element: Signal<ElementRef<HTMLElement>>): Signal<number | null> {
  const height = signal<number | null>(null);
  const destroyed = inject(DestroyRef);
  afterNextRender(() => {
    const { nativeElement } = element();
    const observer = new ResizeObserver(() => height.set(nativeElement.offsetHeight));
    observer.observe(nativeElement);
    destroyed.onDestroy(() => observer.disconnect());
  });
  return height.asReadonly();
}
