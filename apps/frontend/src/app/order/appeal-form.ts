import { Component, inject, input, output, signal } from '@angular/core';
import type { Appealed } from '@crossbench/shared';
import { ReasonForm } from '../chair/reason-form';
import { RoomStore } from '../room/room-store';

/** Asks another moderator to look at what was done to the reader; once for each act. */
@Component({
  selector: 'app-appeal-form',
  imports: [ReasonForm],
  template: `
    <p>Another moderator than the one who acted decides. You can appeal once.</p>
    <app-reason-form
      action="Appeal"
      label="Why it was not right"
      hint="Everybody can read it."
      [refusal]="refusal()"
      (given)="appeal($event)"
      (left)="done.emit()"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
  `,
})
export class AppealForm {
  private readonly room = inject(RoomStore);

  readonly of = input.required<Appealed>();
  readonly done = output();

  protected readonly refusal = signal<string | null>(null);

  protected async appeal(reason: string): Promise<void> {
    const refusal = await this.room.issue({ type: 'appeal', of: this.of(), reason });
    this.refusal.set(refusal);
    if (refusal === null) this.done.emit();
  }
}
