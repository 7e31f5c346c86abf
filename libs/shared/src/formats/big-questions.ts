import { sound } from './check.js';
import type { Format } from './format.js';
import { framed, openBlock, turn } from './segments.js';

const [aff, neg] = ['proposition', 'opposition'] as const;
const constructive = { kind: 'constructive', seconds: 300 } as const;
const rebuttal = { kind: 'rebuttal', seconds: 240 } as const;
const consolidation = { kind: 'summary', seconds: 180, newArguments: false } as const;
const rationale = { kind: 'final-focus', seconds: 180, newArguments: false } as const;

const questions = (code: string, label: string) =>
  openBlock(['affirmative', 'negative'], {
    code,
    label,
    kind: 'crossfire',
    seconds: 180,
    firstQuestion: aff,
  });

/** One against one about what is true, 5-3-4-3-3-3 minutes; leagues also let two debate two. */
export const bigQuestions: Format = sound({
  id: 'bq',
  name: 'Big Questions',
  sides: { proposition: 'Affirmative', opposition: 'Negative' },
  seats: [
    { id: 'affirmative', side: aff, label: 'Affirmative' },
    { id: 'negative', side: neg, label: 'Negative' },
  ],
  prepPool: 180,
  pace: 1,
  segments: framed([
    turn(aff, 'affirmative', { code: 'AC', label: 'Affirmative constructive', ...constructive }),
    turn(neg, 'negative', { code: 'NC', label: 'Negative constructive', ...constructive }),
    questions('Q1', 'First questions'),
    turn(aff, 'affirmative', { code: 'AR', label: 'Affirmative rebuttal', ...rebuttal }),
    turn(neg, 'negative', { code: 'NR', label: 'Negative rebuttal', ...rebuttal }),
    questions('Q2', 'Second questions'),
    turn(aff, 'affirmative', { code: 'ACo', label: 'Affirmative consolidation', ...consolidation }),
    turn(neg, 'negative', { code: 'NCo', label: 'Negative consolidation', ...consolidation }),
    turn(aff, 'affirmative', { code: 'ARa', label: 'Affirmative rationale', ...rationale }),
    turn(neg, 'negative', { code: 'NRa', label: 'Negative rationale', ...rationale }),
  ]),
  sources: [
    'tabroom.com, tournaments 27158 and 34981: times, three minutes of preparation a side',
    'denverdebate.org/big-question-debate-bq.html: the affirmative asks first',
    'msdlonline.org: nothing new in consolidation and rationale',
    'The votes and the warning bells: Crossbench',
  ],
});
