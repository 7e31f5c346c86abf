import { Module } from '@nestjs/common';
import { OrganiserLinks } from './organiser-links.js';
import { People } from './people.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';

@Module({
  controllers: [SessionController],
  providers: [People, Sessions, OrganiserLinks],
  exports: [People, Sessions, OrganiserLinks],
})
export class PeopleModule {}
