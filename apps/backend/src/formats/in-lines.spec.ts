import { type Format, formatById } from '@crossbench/shared';
import { inLines } from './in-lines.js';

it('a format stands in a terminal as its run of show', () => {
  expect(inLines(formatById('wsdc') as Format)).toEqual([
    'World Schools (wsdc): 6 debaters, 2:01:00 with both votes',
    'Proposition 28:00, Opposition 28:00',
    '',
    '  VOTE-PRE      2:00  First vote',
    '  PREP       1:00:00  Preparation · bells 1:00:00',
    ...['P1      ', 'O1      ', 'P2      ', 'O2      ', 'P3      ', 'O3      '].map((code, i) => {
      const label = `${['1st', '2nd', '3rd'][i >> 1]} ${i % 2 ? 'Opposition' : 'Proposition'}`;
      return `  ${code}      8:00  ${label} · points of information 1:00–7:00 · bells 1:00, 7:00, 8:00 ×2`;
    }),
    '  OR            4:00  Opposition reply · by one of o1, o2 · bells 3:00, 4:00 ×2',
    '  PR            4:00  Proposition reply · by one of p1, p2 · bells 3:00, 4:00 ×2',
    '  VOTE-POST     3:00  Final vote',
  ]);
});
