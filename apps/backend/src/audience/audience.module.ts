import { Module } from '@nestjs/common';
import { DebatesModule } from '../debates/debates.module.js';
import { CountingModule } from '../voting/counting.module.js';
import { CrowdCount } from './crowd.js';

@Module({ imports: [DebatesModule, CountingModule], providers: [CrowdCount] })
export class AudienceModule {}
