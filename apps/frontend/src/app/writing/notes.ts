import { Component, computed, inject } from '@angular/core';
import { Papers } from './papers';

/** Notes of a debater: private, saved, and never filed. */
@Component({
  selector: 'app-notes',
  template: `
    <div class="field">
      <label for="notes">Only you see these. They are never filed.</label>
      <textarea
        id="notes"
        rows="10"
        maxlength="10000"
        [value]="text()"
        [readonly]="!papers.ready()"
        (input)="papers.write('notes', { body: $any($event.target).value })"
      ></textarea>
      <p class="quiet small" role="status">{{ standing() }}</p>
    </div>
  `,
})
export class Notes {
  protected readonly papers = inject(Papers);
  protected readonly text = computed(() => this.papers.draft('notes').body);
  protected readonly standing = computed(() => this.papers.standing('notes'));
}
