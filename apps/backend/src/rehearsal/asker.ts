import { noQuestions, type QuestionsKnown } from '@crossbench/shared';
import type { Robot } from './robot.js';

/** As fair to one side as to the other, whatever the motion is. */
const neutral = 'What would have to be true for you to change your mind?';

/** A robot in the audience that asks one question, where a debate takes any. */
export class Asker {
  private asked = false;
  private busy = false;

  constructor(private readonly robot: Robot) {}

  /** Asked once, even if this robot was started again meanwhile. */
  async look(): Promise<void> {
    const { debate } = this.robot;
    if (debate?.stage !== 'live' || this.asked || this.busy || noQuestions(debate)) return;
    this.busy = true;
    try {
      const known = await this.robot.http('GET', '/questions');
      const { own } = (await known.json()) as QuestionsKnown;
      if (own.length === 0)
        await this.robot.http('POST', '/questions', { text: neutral, to: null });
      this.asked = true;
    } finally {
      this.busy = false;
    }
  }
}
