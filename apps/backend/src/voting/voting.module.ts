import { Module } from '@nestjs/common';
import { DebatesModule } from '../debates/debates.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Ballots } from './ballots.js';
import { BallotsController } from './ballots.controller.js';

@Module({
  imports: [DebatesModule, PeopleModule],
  controllers: [BallotsController],
  providers: [Ballots],
})
export class VotingModule {}
