import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CallLink, type DebateId, type OpenedDebate, type Place } from '@crossbench/shared';
import { Connection } from '../connection/connection';
import { Announcer } from '../ui/announcer';

/** Where a spoken debate is held, to be changed at any time: links of calls do. */
@Component({
  selector: 'app-place-form',
  imports: [MatButton],
  template: `
    <form (submit)="send($event)">
      <div class="field">
        <label for="place-hall">Hall</label>
        <input
          id="place-hall"
          maxlength="120"
          autocomplete="off"
          [value]="hall()"
          (input)="hall.set($any($event.target).value)"
        />
      </div>
      <div class="field">
        <label for="place-call">Link of the call</label>
        <input
          id="place-call"
          inputmode="url"
          autocomplete="off"
          [value]="call()"
          [attr.aria-invalid]="problem() !== ''"
          aria-describedby="place-problem"
          (input)="call.set($any($event.target).value)"
        />
      </div>
      <p id="place-problem" class="wrong" role="alert">{{ problem() }}</p>
      <button matButton="outlined" [attr.aria-disabled]="same()">Hold it there</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      justify-items: start;
    }
    .field {
      inline-size: 100%;
    }
    .wrong:empty {
      display: none;
    }
    [aria-disabled='true'] {
      opacity: 0.55;
    }
  `,
})
export class PlaceForm {
  private readonly connection = inject(Connection);
  private readonly announcer = inject(Announcer);

  readonly debateId = input.required<DebateId>();
  readonly debate = input.required<OpenedDebate>();

  private readonly standing = computed(() => this.debate().place, {
    equal: (a, b) => a.hall === b.hall && a.call === b.call,
  });
  protected readonly hall = linkedSignal(() => this.standing().hall ?? '');
  protected readonly call = linkedSignal(() => this.standing().call ?? '');
  protected readonly problem = signal('');
  private readonly place = computed<Place>(() => ({
    ...(this.hall().trim() && { hall: this.hall().trim() }),
    ...(this.call().trim() && { call: this.call().trim() }),
  }));
  protected readonly same = computed(
    () => this.place().hall === this.standing().hall && this.place().call === this.standing().call,
  );

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.same()) return;
    const place = this.place();
    const whole = place.call === undefined || CallLink.safeParse(place.call).success;
    this.problem.set(whole ? '' : 'Copy the whole link, from https:// on.');
    if (!whole) return;
    const answer = await this.connection.issue(this.debateId(), { type: 'move-debate', place });
    this.problem.set(answer.ok ? '' : answer.refusal.message);
    if (answer.ok) this.announcer.say('Everybody sees the new place.');
  }
}
