import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ListedMotion } from '@crossbench/shared';
import { kindWords } from './motion-words';

/** The motions of the library, each with the question that it asks. */
@Component({
  selector: 'app-motion-list',
  imports: [RouterLink],
  template: `
    <ul>
      @for (motion of motions(); track motion.id) {
        <li>
          <a class="motion" [routerLink]="['/motions', motion.id]">{{ motion.wording }}</a>
          <span class="quiet small"
            >{{ words[motion.kind].name }}: {{ words[motion.kind].asks }}</span
          >
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
      column-gap: 2.5rem;
      list-style: none;
    }
    li {
      display: grid;
      gap: 0.25rem;
      align-content: start;
      padding-block: 0.875rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    a {
      font-size: 1.125rem;
      color: var(--mat-sys-on-surface);
      text-decoration-color: transparent;
    }
    a:hover {
      text-decoration-color: currentColor;
    }
  `,
})
export class MotionList {
  readonly motions = input.required<readonly ListedMotion[]>();

  protected readonly words = kindWords;
}
