import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AudienceModule } from './audience/audience.module.js';
import { ConfigModule } from './config.module.js';
import type { Config } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { DebatesModule } from './debates/debates.module.js';
import { LibraryModule } from './library/library.module.js';
import { OrderModule } from './order/order.module.js';
import { PeopleModule } from './people/people.module.js';
import { RehearsalModule } from './rehearsal/rehearsal.module.js';
import { VotingModule } from './voting/voting.module.js';
import { FormatsModule } from './formats/formats.module.js';
import { HttpModule } from './web/http.module.js';
import { WebModule } from './web/web.module.js';

/** The whole server: the settings, the database, the web, and the features. */
@Module({})
export class AppModule {
  static with(config: Config, dataSource: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.holding(config),
        DatabaseModule.on(dataSource),
        HttpModule,
        WebModule,
        PeopleModule,
        FormatsModule,
        LibraryModule,
        DebatesModule,
        VotingModule,
        OrderModule,
        AudienceModule,
        RehearsalModule,
      ],
    };
  }
}
