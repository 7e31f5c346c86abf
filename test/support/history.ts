import type { Evidence, Violation } from './evidence.ts';
import { answersKept } from './history/answers.ts';
import { oneLog } from './history/one-log.ts';
import { readModels } from './history/read-models.ts';
import { seatsAndDeadlines } from './history/seats-and-deadlines.ts';
import { timeline } from './history/timeline.ts';

/** Holds what is known of a debate against invariants 1 to 4 of the design; empty when they stand. */
export const judge = (evidence: Evidence): Violation[] => [
  ...oneLog(evidence),
  ...answersKept(evidence),
  ...readModels(evidence),
  ...timeline(evidence),
  ...seatsAndDeadlines(evidence),
];
