import { createHash } from 'node:crypto';
import {
  Body,
  Controller,
  type DynamicModule,
  Headers,
  HttpCode,
  Inject,
  Module,
  Param,
  Put,
} from '@nestjs/common';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, PrimaryColumn, type Repository } from 'typeorm';
import * as z from 'zod';

@Entity('cast_ballot')
class CastBallot {
  @PrimaryColumn('uuid', { name: 'debate_id' })
  debateId!: string;

  @PrimaryColumn('text')
  voter!: string;

  @Column('text')
  choice!: string;
}

const Vote = z.object({ choice: z.enum(['for', 'against', 'undecided']) });

@Controller('api/debates/:id/ballot')
class BallotsController {
  constructor(
    @Inject(getRepositoryToken(CastBallot)) private readonly box: Repository<CastBallot> | null,
  ) {}

  @Put('pre')
  @HttpCode(204)
  async cast(
    @Param('id') debateId: string,
    @Headers('authorization') token: string,
    @Body() body: unknown,
  ): Promise<void> {
    const { choice } = Vote.parse(body);
    const voter = createHash('sha256').update(token).digest('hex');
    await this.box?.upsert({ debateId, voter, choice }, ['debateId', 'voter']);
  }
}

@Module({ controllers: [BallotsController] })
export class BallotsModule {
  static keepingIn(url: string | null): DynamicModule {
    const entities = [CastBallot];
    return url === null
      ? {
          module: BallotsModule,
          providers: [{ provide: getRepositoryToken(CastBallot), useValue: null }],
        }
      : {
          module: BallotsModule,
          imports: [
            TypeOrmModule.forRoot({ type: 'postgres', url, entities, synchronize: true }),
            TypeOrmModule.forFeature(entities),
          ],
        };
  }
}
