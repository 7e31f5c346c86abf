import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HallGateway } from './hall.gateway.js';
import { HeldDebate, SaidEvent } from './hall.entities.js';
import { Hall } from './hall.js';

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL'] ?? '',
      entities: [HeldDebate, SaidEvent],
      synchronize: true,
    }),
  ],
  providers: [Hall, HallGateway],
})
export class HallModule {}
