import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config } from '../config.js';

/** What a screen has to know of how this server is set up. */
@ApiTags('settings')
@Controller('api/settings')
export class SettingsController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  settings(): { createDebates: Config['CREATE_DEBATES'] } {
    return { createDebates: this.config.CREATE_DEBATES };
  }
}
