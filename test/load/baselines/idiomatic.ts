import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { HallModule } from './hall.module.js';

/** NestJS with TypeORM as their documentation teaches it. */
const app = await NestFactory.create(HallModule, { logger: ['error'] });
app.useWebSocketAdapter(new IoAdapter(app));
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.stdout.write('is ready\n');
