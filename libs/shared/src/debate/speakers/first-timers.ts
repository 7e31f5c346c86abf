import { type Policy, sortedBy } from './waiting-speech.js';

export const firstTimers: Policy = {
  name: 'First-timers first',
  sentence: 'Whoever has not spoken in this debate yet goes before those who have.',
  order: (waiting, { spoken }) =>
    sortedBy(waiting, ({ person }) => ((spoken[person] ?? 0) > 0 ? 1 : 0)),
};
