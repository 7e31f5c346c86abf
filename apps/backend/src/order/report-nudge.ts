import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { type DebateId, moderates, type OpenedDebate, type PersonId } from '@crossbench/shared';
import { Debates } from '../debates/debates.js';
import { Regularly } from '../regularly.js';
import { Rooms } from '../web/rooms.js';
import { Reports } from './reports.js';

const everyMs = 2_000;

/** Tells the moderators in each room how many reports wait. Nobody else hears a number. */
@Injectable()
export class ReportNudge implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly nudging = new Regularly(
    everyMs,
    () => this.nudge(),
    new Logger(ReportNudge.name),
    'The moderators could not be told of reports',
  );

  constructor(
    private readonly rooms: Rooms,
    private readonly debates: Debates,
    private readonly reports: Reports,
  ) {}

  onApplicationBootstrap(): void {
    this.nudging.begin();
  }

  onApplicationShutdown(): void {
    this.nudging.end();
  }

  private async nudge(): Promise<void> {
    const moderated = new Map<DebateId, OpenedDebate>();
    for (const debateId of this.rooms.shown()) {
      const debate = await this.debates.debate(debateId);
      if (debate && this.moderators(debateId, debate).size > 0) moderated.set(debateId, debate);
    }
    if (moderated.size === 0) return;
    for (const [debateId, open] of await this.reports.waiting(moderated)) {
      const debate = await this.debates.debate(debateId);
      const people = debate ? this.moderators(debateId, debate) : new Set<PersonId>();
      this.rooms.tell(debateId, people, 'reports', { debateId, open });
    }
  }

  private moderators(debateId: DebateId, debate: OpenedDebate): ReadonlySet<PersonId> {
    const here = [...this.rooms.people(debateId)];
    return new Set(here.filter((person) => moderates(debate, person)));
  }
}
