import { Component, inject } from '@angular/core';
import { Modal } from '../ui/modal';
import { AskName } from './ask-name';
import { NameForm } from './name-form';

/** The dialog in which a name is given, whenever something asks for one. */
@Component({
  selector: 'app-name-dialog',
  imports: [Modal, NameForm],
  template: `
    <app-modal
      [open]="asked.question() !== null"
      (openChange)="$event || asked.answer(false)"
      [heading]="asked.question()?.heading ?? ''"
    >
      <p>{{ asked.question()?.why }}</p>
      <app-name-form (named)="asked.answer(true)" />
    </app-modal>
  `,
})
export class NameDialog {
  protected readonly asked = inject(AskName);
}
