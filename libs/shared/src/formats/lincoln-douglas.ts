import { sound } from './check.js';
import type { Format } from './format.js';
import { crossExamination, framed, turn } from './segments.js';

const rebuttal = { kind: 'rebuttal', newArguments: false } as const;

/** One against one, 6-3-7-3-4-6-3 minutes, four minutes of preparation a side. */
export const lincolnDouglas: Format = sound({
  id: 'ld',
  name: 'Lincoln–Douglas',
  sides: { proposition: 'Affirmative', opposition: 'Negative' },
  seats: [
    { id: 'affirmative', side: 'proposition', label: 'Affirmative' },
    { id: 'negative', side: 'opposition', label: 'Negative' },
  ],
  prepPool: 240,
  pace: 1,
  segments: framed([
    turn('proposition', 'affirmative', {
      code: 'AC',
      label: 'Affirmative constructive',
      kind: 'constructive',
      seconds: 360,
    }),
    crossExamination('negative', 'affirmative', {
      code: 'CX A',
      label: 'Cross-examination of Affirmative by Negative',
      seconds: 180,
    }),
    turn('opposition', 'negative', {
      code: 'NC',
      label: 'Negative constructive and rebuttal',
      kind: 'constructive',
      seconds: 420,
    }),
    crossExamination('affirmative', 'negative', {
      code: 'CX N',
      label: 'Cross-examination of Negative by Affirmative',
      seconds: 180,
    }),
    turn('proposition', 'affirmative', {
      code: '1AR',
      label: 'First affirmative rebuttal',
      ...rebuttal,
      seconds: 240,
    }),
    turn('opposition', 'negative', {
      code: 'NR',
      label: 'Negative rebuttal',
      ...rebuttal,
      seconds: 360,
    }),
    turn('proposition', 'affirmative', {
      code: '2AR',
      label: 'Second affirmative rebuttal',
      ...rebuttal,
      seconds: 180,
    }),
  ]),
  sources: [
    'debateclash.com/lincoln-douglas-debate-format',
    'valuecriterion.com: 6-3-7-3-4-6-3',
    'touro.pressbooks.pub/debatingjustice: four minutes of preparation each',
    'The votes and the warning bells: Crossbench',
  ],
});
