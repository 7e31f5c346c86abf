import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { seatOf } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { ServerTime } from '../connection/server-time';
import { Session } from '../connection/session';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { minutesAndSeconds } from '../ui/time-text';
import { BallotForm } from './ballot-form';
import { FirstVote } from './first-vote';
import { OwnBallots } from './own-ballots';
import { SomebodyElse } from './somebody-else';

/** One's own ballot in a debate, in whichever state the vote is. */
@Component({
  selector: 'app-ballot',
  imports: [BallotForm, FirstVote, Loading, Notice, RouterLink, SomebodyElse],
  templateUrl: './ballot.html',
  styles: `
    .page-head {
      display: grid;
      gap: 0.75rem;
    }
    .closes {
      position: sticky;
      z-index: 5;
      inset-block-start: var(--bar-inset, 0rem);
      padding-block: 0.5rem;
      background: var(--mat-sys-background);
      font-weight: 600;
    }
  `,
})
export class Ballot {
  private readonly followed = inject(FollowedDebate);
  private readonly session = inject(Session);
  private readonly time = inject(ServerTime);
  protected readonly own = inject(OwnBallots);

  protected readonly debate = computed(() => {
    const debate = this.followed.debate();
    return debate.stage === 'unopened' ? null : debate;
  });
  /** Why this person has no vote here; null when they have one. */
  protected readonly without = computed(() => {
    const debate = this.debate();
    const me = this.session.person()?.id;
    if (!debate || !me) return null;
    if (seatOf(debate, me)) return 'You debate here, so you do not vote. The audience decides.';
    if (debate.chair === me)
      return 'You are in the chair, so you do not vote. The audience decides.';
    return null;
  });
  protected readonly closesIn = computed(() => {
    const closesAt = this.debate()?.divisions.post.closesAt;
    if (!closesAt || this.debate()?.stage !== 'deliberation') return null;
    return minutesAndSeconds(Math.max(0, closesAt - this.time.now()));
  });
}
