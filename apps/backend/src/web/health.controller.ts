import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Problem } from './problem.js';

const PATIENCE = 1_000;

/** Tells a supervisor whether to restart this process, and a balancer whether to send people here. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): object {
    return { status: 'ok' };
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<object> {
    const answered = this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (await Promise.race([answered, falseAfter(PATIENCE)])) return { status: 'ok' };
    throw new Problem(503, 'database-unavailable', 'The database does not answer.');
  }
}

const falseAfter = (ms: number): Promise<false> =>
  new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
