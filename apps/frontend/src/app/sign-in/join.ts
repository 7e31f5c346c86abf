import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { LinkPreview } from '@crossbench/shared';
import { Api, type Reply } from '../connection/api';
import { isSilentName, Session } from '../connection/session';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { linkWords } from './link-words';
import { NameForm } from './name-form';
import { TakePlace, type Taking } from './take-place';

/** Where a link leads: says what it is for, and takes the place with one tap. The link's secret never leaves the browser's address but for that. */
@Component({
  selector: 'app-join',
  imports: [Loading, MatButton, NameForm, Notice, RouterLink],
  templateUrl: './join.html',
  styleUrl: './join.css',
})
export class Join {
  private readonly api = inject(Api);
  private readonly place = inject(TakePlace);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly secret = location.hash.slice(1);

  protected readonly looked = signal<Reply<LinkPreview> | null>(null);
  protected readonly taking = signal<Taking | null>(null);
  protected readonly busy = signal(false);
  protected readonly person = this.session.person;
  protected readonly words = computed(() => {
    const looked = this.looked();
    return looked?.ok ? linkWords(looked.value) : null;
  });
  /** Those who speak or decide are known by a name; who only watches need not be. */
  protected readonly nameless = computed(() => {
    const looked = this.looked();
    return (
      looked?.ok && looked.value.role !== 'audience' && isSilentName(this.person()?.name ?? '')
    );
  });

  constructor() {
    void this.look();
  }

  protected async look(): Promise<void> {
    this.looked.set(null);
    await this.session.ensure();
    this.looked.set(await this.api.previewLink(this.secret));
  }

  protected async take(preview: LinkPreview, move = false): Promise<void> {
    this.busy.set(true);
    const taking = await this.place.take(preview, this.secret, move);
    this.busy.set(false);
    this.taking.set(taking);
    // the secret must not stay behind in the browser's history
    if (taking.done)
      await this.router.navigate(['/debates', preview.debateId], { replaceUrl: true });
  }
}
