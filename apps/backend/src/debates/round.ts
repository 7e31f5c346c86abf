import { hash as digest } from 'node:crypto';
import {
  type CommandId,
  decide,
  due,
  elapse,
  type Entry,
  evolve,
  type Facts,
  type Head,
  type Instant,
  latest,
  neededFacts,
  type OpenedDebate,
  type Recorded,
  seal,
  succession,
  successionDue,
} from '@crossbench/shared';
import type { KnownDebate } from './known-debate.js';
import { type Handled, refused, type Request } from './request.js';

const hash = (text: string) => digest('sha256', text, 'hex');

/** Looks up what time needs to pass on: the open drafts, the counted ballots, or the chair's lease. */
export type LookUp = (
  need: 'drafts' | 'results' | 'seed' | 'lease',
  debate: OpenedDebate,
) => Promise<Facts>;

/** Decides what waits, in order, on top of what is known; nothing of it counts until its lines are committed. */
export class Round {
  readonly lines: Recorded[] = [];
  private readonly requests = new Map<CommandId, { actor: string; seq: number }>();
  private head: Head;
  debate: KnownDebate['debate'];

  constructor(
    readonly known: KnownDebate,
    private readonly lookUp: LookUp,
    private readonly salt: () => string,
  ) {
    this.head = known.head;
    this.debate = known.debate;
  }

  async decide({ by, at: stamped, commandId, command, facts }: Request): Promise<Handled> {
    const before = this.requests.get(commandId) ?? this.known.answered(commandId);
    if (before) {
      return before.actor === by
        ? { ok: true, value: { seq: before.seq } }
        : refused({ code: 'command-id-taken' });
    }
    const at = this.raised(stamped);
    await this.passTime(at);
    const counted =
      command.type === 'publish-result' && this.debate.stage === 'closed'
        ? await this.lookUp('results', this.debate)
        : {};
    const decision = decide(this.debate, command, { by, at, facts: { ...facts, ...counted } });
    if (!decision.ok) return decision;
    this.record(decision.entries, commandId);
    this.requests.set(commandId, { actor: by, seq: this.head.seq });
    return { ok: true, value: { seq: this.head.seq } };
  }

  /** Time in a log never runs backwards, however early a command was stamped. */
  private raised(stamped: Instant): Instant {
    return this.debate.stage === 'unopened' ? stamped : latest(stamped, this.debate.lastAt);
  }

  /**
   * Records what time made happen until `now`, each thing at its due instant. Ballots are counted only when
   * the closing of the vote is committed: until then one may still be on its way into the box.
   */
  async passTime(now: Instant): Promise<void> {
    for (;;) {
      const { debate } = this;
      const at = due(debate);
      if (debate.stage === 'unopened' || at === null || at > now) return;
      const need = neededFacts(debate);
      if (need === 'results' && this.lines.length > 0) return;
      this.record(elapse(debate, at, need ? await this.lookUp(need, debate) : {}), null);
    }
  }

  /** Lets somebody follow in the chair of who is lost by `now`, at the instant at which that was certain. */
  async succeed(now: Instant): Promise<void> {
    const { debate } = this;
    if (debate.stage === 'unopened' || debate.chair === null) return;
    const { lease } = await this.lookUp('lease', debate);
    const lost = lease ? successionDue(debate, lease) : null;
    if (!lease || lost === null || lost > now) return;
    await this.passTime(lost);
    this.record(succession(this.debate as OpenedDebate, now, lease), null);
  }

  /** Credits a time in which the service was away. */
  creditOutage(from: Instant, to: Instant): void {
    this.record([{ at: to, actor: 'clock', event: { type: 'outage-credited', from, to } }], null);
  }

  private record(entries: readonly Entry[], commandId: CommandId | null): void {
    for (const entry of entries) {
      const line = seal(this.head, entry, commandId, { hash, salt: this.salt });
      this.lines.push(line);
      this.head = { seq: line.seq, hash: line.hash };
      this.debate = evolve(this.debate, line);
    }
  }
}
