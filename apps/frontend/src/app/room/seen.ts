import {
  afterRenderEffect,
  DestroyRef,
  Directive,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';

/** Tells whether its element is on the screen: at first, when that changes, and again whenever `appSeen` changes. */
@Directive({ selector: '[appSeen]' })
export class Seen {
  readonly appSeen = input<unknown>();
  readonly seen = output<boolean>();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer = new IntersectionObserver((entries) =>
      this.seen.emit(entries.at(-1)?.isIntersecting ?? false),
    );
    afterRenderEffect(() => {
      this.appSeen();
      observer.unobserve(element);
      observer.observe(element);
    });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
