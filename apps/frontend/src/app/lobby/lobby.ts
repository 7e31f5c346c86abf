import { Component, computed, inject, resource } from '@angular/core';
import { MatButton, MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DebateId, ListedDebate } from '@crossbench/shared';
import { Api } from '../connection/api';
import { Loading } from '../ui/loading';
import { OwnDebates } from '../reminders/own-debates';
import { Notice } from '../ui/notice';
import { CodeField } from './code-field';
import { DebateCard } from './debate-card';
import { DebateShelf } from './debate-shelf';
import { MotionList } from './motion-list';

/** Where everybody arrives: what is on, what comes, what was decided, and what could be debated. */
@Component({
  selector: 'app-lobby',
  imports: [
    CodeField,
    DebateCard,
    Loading,
    MatAnchor,
    MatButton,
    MotionList,
    Notice,
    OwnDebates,
    RouterLink,
  ],
  providers: [DebateShelf],
  templateUrl: './lobby.html',
  styleUrl: './lobby.css',
})
export class Lobby {
  private readonly api = inject(Api);

  protected readonly shelf = inject(DebateShelf);
  protected readonly motions = resource({ loader: () => this.api.motions() });
  protected readonly now = computed(() => this.found(this.shelf.arrangement()?.now));
  protected readonly upcoming = computed(() => this.found(this.shelf.arrangement()?.upcoming));
  protected readonly finished = computed(() => this.found(this.shelf.arrangement()?.finished));
  protected readonly waiting = computed(() => this.shelf.waiting());

  private found(ids: readonly DebateId[] = []): readonly ListedDebate[] {
    return ids.map((id) => this.shelf.debate(id)).filter((debate) => debate !== undefined);
  }
}
