import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Crowd, DebateId, OpenedDebate, QuestionCounts } from '@crossbench/shared';
import { Leases } from '../debates/chair/leases.js';
import { Debates } from '../debates/debates.js';
import { Regularly } from '../regularly.js';
import { Rooms } from '../web/rooms.js';
import { Counting } from '../voting/counting.js';
import { QuestionCount } from './question-count.js';

const everyMs = 2_000;

/** Tells each room who is there and how many have voted: counted, never one message per person. */
@Injectable()
export class CrowdCount implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly counted = new Regularly(
    everyMs,
    () => this.count(),
    new Logger(CrowdCount.name),
    'The crowd could not be counted',
  );

  constructor(
    private readonly rooms: Rooms,
    private readonly debates: Debates,
    private readonly counting: Counting,
    private readonly leases: Leases,
    private readonly questions: QuestionCount,
  ) {}

  onApplicationBootstrap(): void {
    this.counted.begin();
  }

  onApplicationShutdown(): void {
    this.counted.end();
  }

  private async count(): Promise<void> {
    const shown = this.rooms.shown();
    if (shown.length === 0) return;
    const [pre, post] = await Promise.all([
      this.counting.voted(shown, 'pre'),
      this.counting.voted(shown, 'post'),
    ]);
    const debates = await this.known(shown);
    const news = await this.questions.news(debates);
    for (const [debateId, debate] of debates) {
      const voted = debate.divisions.post.state === 'planned' ? pre : post;
      this.tell(this.crowd(debateId, debate, voted.get(debateId) ?? 0), news.get(debateId));
    }
  }

  private async known(shown: readonly DebateId[]): Promise<Map<DebateId, OpenedDebate>> {
    const debates = new Map<DebateId, OpenedDebate>();
    for (const debateId of shown) {
      const debate = await this.debates.debate(debateId);
      if (debate) debates.set(debateId, debate);
    }
    return debates;
  }

  private crowd(debateId: DebateId, debate: OpenedDebate, voted: number): Crowd {
    const people = this.rooms.people(debateId);
    const present = Object.entries(debate.seats)
      .filter(([, { person }]) => people.has(person))
      .map(([seat]) => seat);
    const { here, chairLostAt } = this.leases.standing(debateId, debate);
    const chairPresent = debate.chair !== null && here.includes(debate.chair);
    return { debateId, watching: people.size, present, chairPresent, here, chairLostAt, voted };
  }

  /** Said again every time, because those who came in meanwhile have not heard it. News of the questions is said once. */
  private tell(crowd: Crowd, questions: QuestionCounts | undefined): void {
    if (questions) this.rooms.emit(crowd.debateId, 'crowd', { ...crowd, questions });
    else this.rooms.emitVolatile(crowd.debateId, 'crowd', crowd);
  }
}
