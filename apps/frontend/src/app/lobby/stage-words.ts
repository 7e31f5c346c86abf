import type { Stage } from '@crossbench/shared';

/** How far a debate has come, as a reader of the lobby says it. */
export const stageWords: Readonly<Record<Stage, string>> = {
  scheduled: 'Scheduled',
  lobby: 'Gathering',
  live: 'Live',
  suspended: 'Put off',
  deliberation: 'Final vote',
  closed: 'Counting',
  published: 'Result is out',
  cancelled: 'Cancelled',
  abandoned: 'Abandoned',
};
