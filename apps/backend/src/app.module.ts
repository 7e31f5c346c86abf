import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ConfigModule } from './config.module.js';
import type { Config } from './config.js';
import { DatabaseModule } from './database/database.module.js';
import { HttpModule } from './web/http.module.js';

/** The whole server: the settings, the database, the web, and the features. */
@Module({})
export class AppModule {
  static with(config: Config, dataSource: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.holding(config), DatabaseModule.on(dataSource), HttpModule],
    };
  }
}
