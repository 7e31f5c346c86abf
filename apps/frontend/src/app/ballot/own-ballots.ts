import { inject, Service, signal } from '@angular/core';
import type { Choice, DebateId, FinalBallot, OwnBallots as Stored } from '@crossbench/shared';
import { Api } from '../connection/api';

/** One's own sealed ballots in one debate, as the server has them. Nobody else ever gets them. */
@Service({ autoProvided: false })
export class OwnBallots {
  private readonly api = inject(Api);
  private readonly stored = signal<Stored | null>(null);
  private readonly failed = signal<string | null>(null);
  private debateId: DebateId | null = null;

  /** Null until the server has answered. */
  readonly ballots = this.stored.asReadonly();
  readonly problem = this.failed.asReadonly();
  /** How often they were asked for: each time is another voter at this browser. */
  readonly voters = signal(0);

  /** Asks for the ballots of whoever sits at this browser now. */
  async load(debateId: DebateId): Promise<void> {
    this.debateId = debateId;
    const reply = await this.api.ballot(debateId);
    this.stored.set(reply.ok ? reply.value : null);
    this.failed.set(reply.ok ? null : reply.problem.detail);
    this.voters.update((voters) => voters + 1);
  }

  /** Casts or changes the first vote; resolves to why it was not taken, or to null. */
  async castFirst(choice: Choice): Promise<string | null> {
    if (!this.debateId) return 'The debate is not open yet.';
    const reply = await this.api.castFirst(this.debateId, choice);
    if (!reply.ok) return reply.problem.detail;
    this.stored.update((ballots) => ({ post: null, drawn: [], ...ballots, pre: choice }));
    return null;
  }

  /** Casts or changes the final ballot; resolves to why it was not taken, or to null. */
  async castFinal(ballot: FinalBallot): Promise<string | null> {
    if (!this.debateId) return 'The debate is not open yet.';
    const reply = await this.api.castFinal(this.debateId, ballot);
    if (!reply.ok) return reply.problem.detail;
    this.stored.update((ballots) => ballots && { ...ballots, post: ballot });
    return null;
  }
}
