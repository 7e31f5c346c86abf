import { sound } from './check.js';
import type { Format } from './format.js';
import { framed, openBlock, turn } from './segments.js';

const [first, second] = ['proposition', 'opposition'] as const;
const constructive = { kind: 'constructive', seconds: 240 } as const;
const rebuttal = { kind: 'rebuttal', seconds: 240 } as const;
const summary = { kind: 'summary', seconds: 180 } as const;
const focus = { kind: 'final-focus', seconds: 120, newArguments: false } as const;
const crossfire = { kind: 'crossfire', seconds: 180, prep: false, firstQuestion: first } as const;

/** Two against two for a lay audience. A coin decides who is for the motion and who speaks first. */
export const publicForum: Format = sound({
  id: 'pf',
  name: 'Public Forum',
  sides: { proposition: 'First team', opposition: 'Second team' },
  toss: true,
  seats: [
    { id: 'a1', side: first, label: 'First team, A1' },
    { id: 'a2', side: first, label: 'First team, A2' },
    { id: 'b1', side: second, label: 'Second team, B1' },
    { id: 'b2', side: second, label: 'Second team, B2' },
  ],
  prepPool: 180,
  pace: 1,
  segments: framed([
    turn(first, 'a1', { code: 'A1', label: 'Constructive, A1', ...constructive }),
    turn(second, 'b1', { code: 'B1', label: 'Constructive, B1', ...constructive }),
    openBlock(['a1', 'b1'], { code: 'XF1', label: 'Crossfire of A1 and B1', ...crossfire }),
    turn(first, 'a2', { code: 'A2', label: 'Rebuttal, A2', ...rebuttal }),
    turn(second, 'b2', { code: 'B2', label: 'Rebuttal, B2', ...rebuttal }),
    openBlock(['a2', 'b2'], { code: 'XF2', label: 'Crossfire of A2 and B2', ...crossfire }),
    turn(first, 'a1', { code: 'A1S', label: 'Summary, A1', ...summary }),
    turn(second, 'b1', { code: 'B1S', label: 'Summary, B1', ...summary }),
    openBlock(['a1', 'b1', 'a2', 'b2'], { code: 'GXF', label: 'Grand crossfire', ...crossfire }),
    turn(first, 'a2', { code: 'A2F', label: 'Final focus, A2', ...focus }),
    turn(second, 'b2', { code: 'B2F', label: 'Final focus, B2', ...focus }),
  ]),
  sources: [
    'nfcfl.org/public-forum-debate.html: 4-4-3-4-4-3-3-3-3-2-2',
    'debateclock.org/formats/public-forum: three minutes of preparation a side, none during crossfire',
    'ihsfa.org: preparation raised from two to three minutes in 2021',
    'debateus.org: the coin decides side and order',
    'The votes, the warning bells, and that the first team asks first in a crossfire: Crossbench',
  ],
});
