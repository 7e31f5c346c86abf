import { Module } from '@nestjs/common';
import { LibraryController } from './library.controller.js';
import { Library } from './library.js';
import { PassageSearch } from './search.js';

/** Sources and motions: what arguments stand on. */
@Module({
  controllers: [LibraryController],
  providers: [Library, PassageSearch],
  exports: [Library],
})
export class LibraryModule {}
