import { sound } from './check.js';
import type { Format } from './format.js';
import { framed, parliamentary, silence, turn, turnOfOne } from './segments.js';

const [pro, opp] = ['proposition', 'opposition'] as const;
const speech = { kind: 'constructive', ...parliamentary(480) } as const;
const reply = { kind: 'reply', seconds: 240, grace: 15 } as const;

/** Three against three as at the World Schools Debating Championships; the opposition replies first. */
export const worldSchools: Format = sound({
  id: 'wsdc',
  name: 'World Schools',
  sides: { proposition: 'Proposition', opposition: 'Opposition' },
  seats: [
    { id: 'p1', side: pro, label: '1st Proposition' },
    { id: 'p2', side: pro, label: '2nd Proposition' },
    { id: 'p3', side: pro, label: '3rd Proposition' },
    { id: 'o1', side: opp, label: '1st Opposition' },
    { id: 'o2', side: opp, label: '2nd Opposition' },
    { id: 'o3', side: opp, label: '3rd Opposition' },
  ],
  prepPool: 0,
  pace: 1,
  segments: framed([
    silence('prep', { code: 'PREP', label: 'Preparation', seconds: 3600 }),
    turn(pro, 'p1', { code: 'P1', label: '1st Proposition', ...speech }),
    turn(opp, 'o1', { code: 'O1', label: '1st Opposition', ...speech }),
    turn(pro, 'p2', { code: 'P2', label: '2nd Proposition', ...speech }),
    turn(opp, 'o2', { code: 'O2', label: '2nd Opposition', ...speech }),
    turn(pro, 'p3', { code: 'P3', label: '3rd Proposition', ...speech }),
    turn(opp, 'o3', { code: 'O3', label: '3rd Opposition', ...speech }),
    turnOfOne(opp, ['o1', 'o2'], { code: 'OR', label: 'Opposition reply', ...reply }),
    turnOfOne(pro, ['p1', 'p2'], { code: 'PR', label: 'Proposition reply', ...reply }),
  ]),
  sources: [
    'ndscambodia.org/formates, WSDC rules 1(b) and 3(a): the opposition replies first, by its first or second speaker',
    'debatekeeper-formats, worldschools.xml (MIT): bells at 1:00, 7:00 and twice at 8:00, replies at 3:00 and twice at 4:00, an hour of preparation',
    'liquisearch.com, World Schools Style: points of information after the first and before the last minute, none in replies',
    'The votes, and 15 s of grace: Crossbench',
  ],
});
