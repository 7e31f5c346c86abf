import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Api } from '../connection/api';

const pattern = /^[A-Z0-9]{4,8}$/;

/** The way in for somebody who reads a code off a wall. Plain, so that the first page needs no library for it. */
@Component({
  selector: 'app-code-field',
  imports: [MatButton],
  template: `
    <form class="field" novalidate (submit)="$event.preventDefault(); goIn(code.value)">
      <label for="code">Have a code?</label>
      <div class="line">
        <input
          #code
          id="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          placeholder="KX4F9Q"
          [attr.aria-invalid]="problem() !== ''"
          aria-describedby="code-wrong"
        />
        <button matButton="outlined" [disabled]="busy()">Go in</button>
      </div>
      <p id="code-wrong" class="wrong" role="alert">{{ problem() }}</p>
    </form>
  `,
  styles: `
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.5rem;
    }
    input {
      text-transform: uppercase;
      letter-spacing: 0.08em;
      font-variant-numeric: tabular-nums;
    }
    button {
      block-size: auto;
    }
    .wrong:empty {
      display: none;
    }
  `,
})
export class CodeField {
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  protected readonly busy = signal(false);
  protected readonly problem = signal('');

  protected async goIn(entered: string): Promise<void> {
    const code = entered.replaceAll(/\s/g, '').toUpperCase();
    if (!pattern.test(code)) {
      this.problem.set('A code has six letters and digits, such as KX4F9Q.');
      return;
    }
    this.busy.set(true);
    const found = await this.api.debate(code);
    this.busy.set(false);
    if (found.ok) void this.router.navigate(['/debates', found.value.id]);
    this.problem.set(found.ok ? '' : wordsFor(found.problem));
  }
}

function wordsFor({
  status,
  detail,
}: {
  readonly status: number;
  readonly detail: string;
}): string {
  return status === 404 ? 'No debate has this code. Check it, or ask for the link.' : detail;
}
