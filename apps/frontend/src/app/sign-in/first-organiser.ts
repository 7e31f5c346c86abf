import { Component, inject, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../connection/session';
import { Notice } from '../ui/notice';

/** Where the first organiser's one-time link leads. It is used by a tap, so that a program that looks at links does not use it up. */
@Component({
  selector: 'app-first-organiser',
  imports: [MatAnchor, MatButton, Notice, RouterLink],
  template: `
    <div class="page narrow">
      <h1>{{ done() ? 'You organise here' : 'Become an organiser' }}</h1>
      @if (done()) {
        <p>This browser may open debates from now on.</p>
        <div class="row"><a matButton="filled" routerLink="/open">Open a debate</a></div>
      } @else {
        <p>This link works once. It makes this browser an organiser of this Crossbench.</p>
        <div class="row">
          <button matButton="filled" type="button" [disabled]="busy()" (click)="use()">
            Use the link here
          </button>
        </div>
        @if (problem()) {
          <app-notice kind="refused" [heading]="problem()" />
        }
      }
    </div>
  `,
})
export class FirstOrganiser {
  private readonly session = inject(Session);
  private readonly secret = location.hash.slice(1);

  protected readonly busy = signal(false);
  protected readonly done = signal(false);
  protected readonly problem = signal('');

  protected async use(): Promise<void> {
    this.busy.set(true);
    const reply = await this.session.signInAsOrganiser(this.secret);
    this.busy.set(false);
    this.done.set(reply.ok);
    this.problem.set(reply.ok ? '' : reply.problem.detail);
  }
}
