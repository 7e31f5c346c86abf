import { Module } from '@nestjs/common';
import { DebatesModule } from '../debates/debates.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ReportNudge } from './report-nudge.js';
import { Reports } from './reports.js';
import { ReportsController } from './reports.controller.js';
import { StandingController } from './standing.controller.js';

/** Order in the house, where it is not in the log: reports, and what somebody is told who was sent out. */
@Module({
  imports: [DebatesModule, PeopleModule],
  controllers: [ReportsController, StandingController],
  providers: [Reports, ReportNudge],
})
export class OrderModule {}
