import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type ListedSource, sides, type SourceId } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { SideMark } from '../ui/side-mark';
import { CalendarDay } from '../ui/time-text';
import { Brief } from './brief';
import { kindWords } from './motion-words';
import { ProvenanceList } from './provenance-list';

/** One motion with everything that a neutral host would hand to both sides. */
@Component({
  selector: 'app-motion-page',
  imports: [
    Brief,
    CalendarDay,
    Loading,
    MatAnchor,
    MatButton,
    Notice,
    ProvenanceList,
    RouterLink,
    SideMark,
  ],
  templateUrl: './motion-page.html',
  styleUrl: './motion-page.css',
})
export class MotionPage {
  private readonly api = inject(Api);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly sides = sides;
  protected readonly words = kindWords;
  protected readonly sideName = { proposition: 'For', opposition: 'Against' } as const;
  protected readonly briefs = signal<'closed' | 'warned' | 'open'>('closed');
  protected readonly found = resource({
    params: () => this.id(),
    loader: ({ params }) => this.api.motion(params),
  });
  private readonly listed = resource({ loader: () => this.api.sources() });
  protected readonly sources = computed((): ReadonlyMap<SourceId, ListedSource> => {
    const reply = this.listed.value();
    return new Map(reply?.ok ? reply.value.items.map((source) => [source.id, source]) : []);
  });
}
