import { Component, input } from '@angular/core';
import type { ListedSource, Provenance, SourceId } from '@crossbench/shared';
import { PassageList } from './passage-list';

/** The sources that a motion was drawn from, each with the passages behind it. */
@Component({
  selector: 'app-provenance-list',
  imports: [PassageList],
  template: `
    <ul>
      @for (each of provenance(); track each.sourceId) {
        <li><app-passage-list [from]="each" [source]="sources().get(each.sourceId)" /></li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      list-style: none;
    }
    li {
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class ProvenanceList {
  readonly provenance = input.required<readonly Provenance[]>();
  readonly sources = input.required<ReadonlyMap<SourceId, ListedSource>>();
}
