import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { GuestRequest } from '@crossbench/shared';
import { isSilentName, Session } from '../connection/session';

/** One field: the name that others will see. */
@Component({
  selector: 'app-name-form',
  imports: [FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="name">
      <div class="field">
        <label for="name">Your name</label>
        <input
          id="name"
          autocomplete="nickname"
          [formField]="name.name"
          [attr.aria-invalid]="wrong() !== ''"
          aria-describedby="name-hint name-wrong"
        />
        <p id="name-hint" class="quiet small">Shown beside what you do. No account, no address.</p>
        <p id="name-wrong" class="wrong" role="alert">{{ wrong() }}</p>
      </div>
      <button matButton="filled" [disabled]="name().submitting()">{{ action() }}</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 1rem;
      justify-items: start;
    }
    .field {
      inline-size: 100%;
    }
  `,
})
export class NameForm {
  private readonly session = inject(Session);
  private readonly problem = signal('');

  /** What the button says. */
  readonly action = input('Use this name');
  readonly named = output();

  private readonly model = signal({ name: this.knownName() });
  protected readonly name = form(this.model, (path) => validateStandardSchema(path, GuestRequest), {
    submission: { action: () => this.use() },
  });

  protected wrong(): string {
    const field = this.name.name();
    return (field.touched() && field.errors()[0]?.message) || this.problem();
  }

  private async use(): Promise<void> {
    const reply = await this.session.rename(this.model().name);
    this.problem.set(reply.ok ? '' : reply.problem.detail);
    if (reply.ok) this.named.emit();
  }

  private knownName(): string {
    const name = this.session.person()?.name ?? '';
    return isSilentName(name) ? '' : name;
  }
}
