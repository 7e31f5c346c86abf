import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Notice } from './notice';

/** Where an address leads that does not exist. */
@Component({
  selector: 'app-not-found',
  imports: [Notice, RouterLink],
  template: `
    <div class="page narrow">
      <h1>There is nothing at this address</h1>
      <app-notice heading="A link may have been cut off when it was copied.">
        <p>Open it again from where you got it, or <a routerLink="/">look at the debates</a>.</p>
      </app-notice>
    </div>
  `,
})
export class NotFound {}
