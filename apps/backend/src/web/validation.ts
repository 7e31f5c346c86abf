import { StandardSchemaValidationPipe } from '@nestjs/common';
import { type Flaw, Problem } from './problem.js';

/** Holds every `@Body({ schema })`, `@Query({ schema })` and `@Param({ schema })` to its schema. */
export const validation = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => {
      const flaws = issues.map(({ path, message }): Flaw => ({
        path: (path ?? []).map(keyOf).join('.'),
        message,
      }));
      return new Problem(400, 'invalid', 'The request is not understood.', flaws);
    },
  });

const keyOf = (part: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof part === 'object' ? part.key : part);
