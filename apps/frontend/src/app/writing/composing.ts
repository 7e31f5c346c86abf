import { Directive, inject } from '@angular/core';
import { RoomView } from '../room/room-view';

const writing = 'input:not([type=radio], [type=checkbox]), textarea';

/** Makes room on a phone while somebody writes in the element that has it. A press of a button or a choice there moves nothing, or it would miss. */
@Directive({
  selector: '[appComposing]',
  host: { '(focusin)': 'entered($event)', '(focusout)': 'left($event)' },
})
export class Composing {
  private readonly view = inject(RoomView);

  protected entered({ target }: FocusEvent): void {
    if (target instanceof Element && target.matches(writing)) this.view.composing.set(true);
  }

  protected left({ relatedTarget, currentTarget }: FocusEvent): void {
    const inside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!inside) this.view.composing.set(false);
  }
}
