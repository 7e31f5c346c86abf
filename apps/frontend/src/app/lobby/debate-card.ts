import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ListedDebate, Stage } from '@crossbench/shared';
import { InstantText, YourTimeText } from '../ui/time-text';
import { turnsOf } from '../ui/turn-length';
import { stageWords } from './stage-words';

/** Stages in which there is nothing to watch now. */
const asleep: readonly Stage[] = ['scheduled', 'suspended', 'cancelled', 'abandoned'];

/** A debate in the lobby: the motion between its two benches, and the way in. */
@Component({
  selector: 'app-debate-card',
  imports: [InstantText, RouterLink, YourTimeText],
  template: `
    @let it = debate();
    <p class="head">
      <span class="stage" [class.live]="it.stage === 'live' || it.stage === 'deliberation'">
        {{ words[it.stage] }}
      </span>
      <span>{{ it.format.name }}{{ it.medium === 'spoken' ? ', aloud' : '' }}</span>
      @if (it.turnSeconds !== null) {
        <span class="tag">By correspondence, {{ letters() }}</span>
      }
      @if (it.rehearsal) {
        <span class="tag brass">Exhibition</span>
      }
    </p>
    <h3 class="motion">
      <a [routerLink]="address()">{{ it.motion.wording }}</a>
    </h3>
    <p class="foot">
      @if (it.startsAt && it.stage === 'scheduled') {
        <time [title]="it.startsAt | instant">{{ it.startsAt | yourTime }}</time>
      }
      <span class="way" aria-hidden="true">{{ way() }}</span>
    </p>
  `,
  styleUrl: './debate-card.css',
})
export class DebateCard {
  readonly debate = input.required<ListedDebate>();

  protected readonly words = stageWords;
  protected readonly address = computed(() => {
    const { id, stage } = this.debate();
    return stage === 'published' ? `/debates/${id}/result` : `/debates/${id}`;
  });
  protected readonly letters = computed(() => {
    const { turnSeconds } = this.debate();
    return turnSeconds === null ? '' : turnsOf(turnSeconds);
  });
  protected readonly way = computed(() => {
    const { stage } = this.debate();
    if (stage === 'published') return 'See the result';
    return asleep.includes(stage) ? 'Look inside' : 'Watch';
  });
}
