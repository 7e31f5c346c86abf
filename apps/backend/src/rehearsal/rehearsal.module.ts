import { Module } from '@nestjs/common';
import { DebatesModule } from '../debates/debates.module.js';
import { LibraryModule } from '../library/library.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Exhibition } from './exhibition.js';
import { Troupe } from './troupe.js';

/** Robots that hold debates: the exhibition, and rehearsals on demand. */
@Module({
  imports: [DebatesModule, LibraryModule, PeopleModule],
  providers: [Troupe, Exhibition],
  exports: [Exhibition, Troupe],
})
export class RehearsalModule {}
