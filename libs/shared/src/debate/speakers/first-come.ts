import { type Policy, sortedBy } from './waiting-speech.js';

export const firstCome: Policy = {
  name: 'First come, first served',
  sentence: 'Whoever asked first speaks first.',
  order: (waiting) => sortedBy(waiting, () => 0),
};
