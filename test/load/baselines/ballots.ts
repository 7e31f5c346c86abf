import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { BallotsModule } from './ballots.module.js';

/** Takes ballots with NestJS: one upsert for each, or, without a database, nothing at all. */
const url = process.env['KEEP'] === 'nothing' ? null : (process.env['DATABASE_URL'] ?? '');
const app = await NestFactory.create(BallotsModule.keepingIn(url), { logger: ['error'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.stdout.write('is ready\n');
