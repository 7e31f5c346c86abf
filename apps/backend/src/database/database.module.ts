import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { describeDatabase } from './data-source.js';

/** Lets everything else use a database that is already connected. */
@Module({})
export class DatabaseModule {
  static on(dataSource: DataSource): DynamicModule {
    const { url } = dataSource.options as { url: string };
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => describeDatabase(url),
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
      ],
    };
  }
}
