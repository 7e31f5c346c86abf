import type { Choice, OpenedDebate, OwnBallots } from '@crossbench/shared';
import type { Robot } from './robot.js';

const choices: readonly Choice[] = ['for', 'against', 'undecided'];

/** A robot in the audience: votes, listens, votes again and rates. Chance is handed in. */
export class Voter {
  private busy = false;
  private first: Choice | null = null;
  private final = false;

  constructor(
    private readonly robot: Robot,
    private readonly random: () => number,
  ) {}

  get hasVoted(): boolean {
    return this.first !== null;
  }

  async look(): Promise<void> {
    const { debate } = this.robot;
    if (!debate || this.busy) return;
    this.busy = true;
    try {
      if (debate.divisions.pre.state === 'open' && !this.first) await this.voteFirst();
      if (debate.stage === 'deliberation' && !this.final) await this.voteFinally(debate);
    } finally {
      this.busy = false;
    }
  }

  private async voteFirst(): Promise<void> {
    const choice = this.pick(choices);
    const { ok } = await this.robot.http('PUT', '/ballot/pre', { choice });
    if (ok) this.first = choice;
  }

  private async voteFinally(debate: OpenedDebate): Promise<void> {
    const response = await this.robot.http('GET', '/ballot');
    const { pre, drawn } = (await response.json()) as OwnBallots;
    const choice = this.random() < 0.6 && pre ? pre : this.pick(choices);
    const moved =
      pre !== choice && debate.arguments.length > 0 ? [this.pick(debate.arguments).number] : [];
    const ratings = drawn.map((argument) => ({ argument, value: Math.floor(this.random() * 5) }));
    const { ok } = await this.robot.http('PUT', '/ballot/post', { choice, moved, ratings });
    if (ok) this.final = true;
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }
}
