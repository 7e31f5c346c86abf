import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { Formats } from './formats.js';
import { FormatsController } from './formats.controller.js';

/** By which rules can be debated. */
@Module({
  imports: [PeopleModule],
  controllers: [FormatsController],
  providers: [Formats],
  exports: [Formats],
})
export class FormatsModule {}
