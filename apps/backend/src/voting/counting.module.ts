import { Module } from '@nestjs/common';
import { Counting } from './counting.js';

/** Apart from the rest of voting, because a debate needs the count and a ballot needs the debate. */
@Module({ providers: [Counting], exports: [Counting] })
export class CountingModule {}
