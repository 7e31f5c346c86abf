import { sound } from './check.js';
import type { Format } from './format.js';
import { examined, framed, turn } from './segments.js';

const [aff, neg] = ['proposition', 'opposition'] as const;
const constructive = { kind: 'constructive', seconds: 360 } as const;
const rebuttal = { kind: 'rebuttal', seconds: 300 } as const;

/** Three against three: six speeches, the first four of them cross-examined, eight minutes of preparation a side. */
export const karlPopper: Format = sound({
  id: 'karl-popper',
  name: 'Karl Popper',
  sides: { proposition: 'Affirmative', opposition: 'Negative' },
  seats: [
    { id: 'a1', side: aff, label: 'Affirmative 1' },
    { id: 'a2', side: aff, label: 'Affirmative 2' },
    { id: 'a3', side: aff, label: 'Affirmative 3' },
    { id: 'n1', side: neg, label: 'Negative 1' },
    { id: 'n2', side: neg, label: 'Negative 2' },
    { id: 'n3', side: neg, label: 'Negative 3' },
  ],
  prepPool: 480,
  pace: 1,
  segments: framed([
    turn(aff, 'a1', { code: 'A1', label: 'Affirmative constructive', ...constructive }),
    examined('n3', 'a1'),
    turn(neg, 'n1', { code: 'N1', label: 'Negative constructive', ...constructive }),
    examined('a3', 'n1'),
    turn(aff, 'a2', { code: 'A2', label: 'Affirmative rebuttal', ...rebuttal }),
    examined('n1', 'a2'),
    turn(neg, 'n2', { code: 'N2', label: 'Negative rebuttal', ...rebuttal }),
    examined('a1', 'n2'),
    turn(aff, 'a3', { code: 'A3', label: 'Affirmative closing', ...rebuttal }),
    turn(neg, 'n3', { code: 'N3', label: 'Negative closing', ...rebuttal }),
  ]),
  sources: [
    'mie.ro, Karl Popper Debate Format: six speeches and four cross-examinations, 6-3 and 5-3 minutes',
    'nastava.tvz.hr: who cross-examines whom',
    'debate-motions.info: eight minutes of preparation a side; others give four',
    'The votes and the warning bells: Crossbench',
  ],
});
