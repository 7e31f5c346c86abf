import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { HealthController } from './health.controller.js';
import { METRICS, MetricsController, newRegistry } from './metrics.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { Screens } from './screens.js';
import { validation } from './validation.js';

/** What every HTTP request meets, whoever answers it. */
@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [
    Screens,
    { provide: METRICS, useFactory: newRegistry },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: validation },
  ],
  exports: [METRICS],
})
export class HttpModule {}
