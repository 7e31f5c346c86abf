import { sound } from './check.js';
import type { Format } from './format.js';
import { framed, openBlock, turn } from './segments.js';

const everyone = ['for-1', 'against-1', 'for-2', 'against-2'];
const opening = { kind: 'constructive', seconds: 420 } as const;
const closing = { kind: 'closing', seconds: 120, newArguments: false } as const;

/**
 * Two against two between two votes of the audience: the side that moved more minds wins
 * (Open to Debate, formerly Intelligence Squared US).
 */
export const oxford: Format = sound({
  id: 'oxford-iq2',
  name: 'Oxford-style',
  sides: { proposition: 'For', opposition: 'Against' },
  seats: [
    { id: 'for-1', side: 'proposition', label: 'For 1' },
    { id: 'for-2', side: 'proposition', label: 'For 2' },
    { id: 'against-1', side: 'opposition', label: 'Against 1' },
    { id: 'against-2', side: 'opposition', label: 'Against 2' },
  ],
  prepPool: 0,
  pace: 1,
  segments: framed([
    turn('proposition', 'for-1', { code: 'F1', label: 'Opening, For 1', ...opening }),
    turn('opposition', 'against-1', { code: 'A1', label: 'Opening, Against 1', ...opening }),
    turn('proposition', 'for-2', { code: 'F2', label: 'Opening, For 2', ...opening }),
    turn('opposition', 'against-2', { code: 'A2', label: 'Opening, Against 2', ...opening }),
    openBlock(everyone, {
      code: 'DISC',
      label: 'Moderated discussion',
      kind: 'discussion',
      seconds: 1200,
    }),
    openBlock(everyone, {
      code: 'QA',
      label: 'Audience questions',
      kind: 'q-and-a',
      seconds: 1200,
    }),
    turn('opposition', 'against-1', { code: 'A1C', label: 'Closing, Against 1', ...closing }),
    turn('proposition', 'for-1', { code: 'F1C', label: 'Closing, For 1', ...closing }),
    turn('opposition', 'against-2', { code: 'A2C', label: 'Closing, Against 2', ...closing }),
    turn('proposition', 'for-2', { code: 'F2C', label: 'Closing, For 2', ...closing }),
  ]),
  sources: [
    'opentodebate.org/what-is-the-oxford-style-debate-format: four parts, two-minute closings, larger change wins',
    'fora.tv: seven-minute openings',
    'Lengths of the discussion, the questions and the votes, and the order of the closings: Crossbench',
  ],
});
