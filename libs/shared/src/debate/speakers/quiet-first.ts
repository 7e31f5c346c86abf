import { type Policy, sortedBy } from './waiting-speech.js';

export const quietFirst: Policy = {
  name: 'Quiet ones first',
  sentence: 'Whoever has spoken least in this debate speaks first; of equals, whoever asked first.',
  order: (waiting, { spoken }) => sortedBy(waiting, ({ person }) => spoken[person] ?? 0),
};
