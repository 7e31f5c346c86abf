import { sound } from './check.js';
import type { Format } from './format.js';
import { framed, openBlock, silence, turn, turnOfOne } from './segments.js';

const [pro, opp] = ['proposition', 'opposition'] as const;
const speech = { kind: 'constructive', seconds: 600 } as const;
const first = { ...speech, poi: { opens: 0, closes: 600, limit: 15 } } as const;
const rebuttal = { kind: 'reply', seconds: 180 } as const;

/** Two against two with a debate from the floor between them, in the manner of the Oxford Union. */
export const chamber: Format = sound({
  id: 'oxford-union',
  name: 'Chamber debate',
  sides: { proposition: 'Proposition', opposition: 'Opposition' },
  seats: [
    { id: 'p1', side: pro, label: '1st Proposition' },
    { id: 'p2', side: pro, label: '2nd Proposition' },
    { id: 'o1', side: opp, label: '1st Opposition' },
    { id: 'o2', side: opp, label: '2nd Opposition' },
  ],
  prepPool: 0,
  pace: 1,
  segments: framed([
    silence('announcement', { code: 'CHAIR', label: 'The chair opens the debate', seconds: 120 }),
    turn(pro, 'p1', { code: 'P1', label: '1st Proposition', ...first }),
    turn(opp, 'o1', { code: 'O1', label: '1st Opposition', ...first }),
    openBlock([], {
      code: 'FLOOR',
      label: 'Debate from the floor',
      kind: 'floor',
      seconds: 1200,
      words: 120,
      perSpeaker: 120,
    }),
    turn(pro, 'p2', { code: 'P2', label: '2nd Proposition', ...speech }),
    turn(opp, 'o2', { code: 'O2', label: '2nd Opposition', ...speech }),
    turnOfOne(opp, ['o1', 'o2'], { code: 'OR', label: 'Opposition rebuttal', ...rebuttal }),
    turnOfOne(pro, ['p1', 'p2'], { code: 'PR', label: 'Proposition rebuttal', ...rebuttal }),
  ]),
  sources: [
    'ecgi.global/oxford-union-style-debate: the chair, two speakers, the floor with a limit for each, two speakers, rebuttals, the vote',
    'fdocuments.us, debate rules 17.8.15: points of order come first, points of information are the speaker’s to take',
    'All durations, who rebuts, and the first vote: Crossbench; the sources leave them to the chair',
  ],
});
