import {
  type CommandId,
  type CommandOf,
  due,
  type Format,
  formats,
  later,
  type OpenedDebate,
  paced,
} from '@crossbench/shared';
import type { Attempt, Whim } from '../../libs/shared/src/debate/attempt.fixture.js';
import { attempted } from '../../libs/shared/src/debate/attempts.fixture.js';
import { parliament } from '../../libs/shared/src/debate/parliament.fixture.js';
import { noon, olga, openDebate } from '../../libs/shared/src/debate/rehearsal.fixture.js';
import type { Follower } from './follower.js';
import type { Service } from './service.js';

/** People at work on one debate, from its opening on: each tries what makes sense on some screen, or anything. */
export class Play {
  private stopped = false;

  constructor(private readonly service: Service) {}

  /** Resolves when the debate is open and everybody knows of it. */
  async open(): Promise<void> {
    await this.ask({ command: this.opening(), by: olga, facts: {} });
    this.service.world.opened = true;
    for (const tab of this.tabs()) void tab.catchUp();
  }

  stop(): void {
    this.stopped = true;
  }

  /** A debate that takes about a minute, so that most of it fits in. */
  private opening(): CommandOf<'open-debate'> {
    const { chance } = this.service.world;
    const format = chance.pick([...formats, parliament]);
    const pace = Math.max(1, Math.round(length(format) / chance.between(10, 60)));
    return {
      ...openDebate,
      format: paced(format, pace),
      chair: chance.happens(0.3) ? 'clock' : 'organiser',
      startsAt: chance.happens(0.2) ? later(noon, chance.whole(910_000)) : null,
      podium: chance.pick(['live', 'sealed']),
      questions: chance.pick(['hold', 'review']),
    };
  }

  async go(): Promise<void> {
    const { chance, time } = this.service.world;
    while (!this.stopped) {
      const debate = chance.pick(this.tabs()).debate;
      if (debate.stage !== 'unopened') await this.try(debate);
      await time.pause(chance.happens(0.1) ? chance.between(1_000, 6_000) : chance.whole(500));
    }
  }

  /** Half of what comes just when time itself does something is late. */
  private async try(seen: OpenedDebate): Promise<void> {
    const { chance, time } = this.service.world;
    const whim = this.whim();
    const moment = due(seen);
    const near = moment === null ? Infinity : moment - time.now;
    if (chance.happens(0.2) && near > 0 && near < 10_000) {
      await time.pause(Math.max(0, near + chance.between(-80, 40)));
    }
    const attempt = attempted(seen, whim);
    void this.ask(attempt);
    if (chance.happens(0.05)) void this.ask(attempt);
  }

  private ask({ command, by, facts }: Attempt): Promise<void> {
    const { chance, history } = this.service.world;
    const tab = this.service.followers.get(by) as Follower;
    const taken = chance.happens(0.02) ? chance.pick(history.asked)?.commandId : undefined;
    const own = taken === undefined || history.find(taken, by);
    const commandId = own ? (chance.uuid() as CommandId) : taken;
    return this.service.world.time.as(tab.life, () => tab.issue(command, facts, commandId));
  }

  private whim(): Whim {
    const { chance } = this.service.world;
    return {
      sensible: chance.happens(0.8),
      what: chance.whole(10_000),
      who: chance.whole(1_000),
      size: chance.whole(1_000),
      wait: 0,
    };
  }

  private tabs(): readonly Follower[] {
    return [...this.service.followers.values()];
  }
}

const length = ({ segments }: Format): number =>
  segments.reduce((sum, { seconds }) => sum + seconds, 0);
