import { Global, Module } from '@nestjs/common';
import { Limits } from './limits.js';
import { Rooms } from './rooms.js';
import { SettingsController } from './settings.controller.js';

/** What every part of the server speaks through: its rooms, and how often one may. */
@Global()
@Module({
  controllers: [SettingsController],
  providers: [Limits, Rooms],
  exports: [Limits, Rooms],
})
export class WebModule {}
