import { sound } from './check.js';
import type { Format } from './format.js';
import { framed, openBlock, turn } from './segments.js';

const [pro, con] = ['proposition', 'opposition'] as const;
const opening = { kind: 'constructive', seconds: 180 } as const;
const rebuttal = { kind: 'rebuttal', seconds: 180 } as const;
const closing = { kind: 'closing', seconds: 180 } as const;

/** Three against three around a free debate in which each side owns seven minutes, as is usual in East Asia. */
export const freeDebate: Format = sound({
  id: 'free-debate',
  name: 'Free debate',
  sides: { proposition: 'Pro', opposition: 'Con' },
  seats: [
    { id: 'p1', side: pro, label: 'Pro 1' },
    { id: 'p2', side: pro, label: 'Pro 2' },
    { id: 'p3', side: pro, label: 'Pro 3' },
    { id: 'c1', side: con, label: 'Con 1' },
    { id: 'c2', side: con, label: 'Con 2' },
    { id: 'c3', side: con, label: 'Con 3' },
  ],
  prepPool: 0,
  pace: 1,
  segments: framed([
    turn(pro, 'p1', { code: 'P1', label: 'Opening, Pro 1', ...opening }),
    turn(con, 'c1', { code: 'C1', label: 'Opening, Con 1', ...opening }),
    turn(pro, 'p2', { code: 'P2', label: 'Rebuttal, Pro 2', ...rebuttal }),
    turn(con, 'c2', { code: 'C2', label: 'Rebuttal, Con 2', ...rebuttal }),
    openBlock(['p1', 'c1', 'p2', 'c2', 'p3', 'c3'], {
      code: 'FREE',
      label: 'Free debate',
      kind: 'free-debate',
      seconds: 840,
      sideClock: { seconds: 420, perUse: 120 },
    }),
    turn(pro, 'p3', { code: 'P3', label: 'Closing, Pro 3', ...closing }),
    turn(con, 'c3', { code: 'C3', label: 'Closing, Con 3', ...closing }),
  ]),
  sources: [
    'debate-timer-fe, src/constants/sample_table.ts: 3-3-3-3 minutes, seven a side with at most two for one statement, 3-3',
    'The votes and the warning bells: Crossbench',
  ],
});
