import { Module } from '@nestjs/common';
import { OpeningRight } from './opening-right.js';
import { OrganiserLinks } from './organiser-links.js';
import { People } from './people.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';

@Module({
  controllers: [SessionController],
  providers: [People, Sessions, OrganiserLinks, OpeningRight],
  exports: [People, Sessions, OrganiserLinks, OpeningRight],
})
export class PeopleModule {}
