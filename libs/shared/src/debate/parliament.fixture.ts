import { sound } from '../formats/check.js';
import type { Format } from '../formats/format.js';
import { crossExamination, division, openBlock, turn } from '../formats/segments.js';

const poi = { opens: 10, closes: 80, limit: 15 };

/** Two against two, with points of information, a cross-examination and a crossfire: for rehearsals only. */
export const parliament: Format = sound({
  id: 'parliament',
  name: 'Parliament',
  sides: { proposition: 'Government', opposition: 'Opposition' },
  seats: [
    { id: 'pm', side: 'proposition', label: 'Prime Minister' },
    { id: 'lo', side: 'opposition', label: 'Leader of the Opposition' },
    { id: 'mg', side: 'proposition', label: 'Member for the Government' },
    { id: 'mo', side: 'opposition', label: 'Member for the Opposition' },
  ],
  prepPool: 0,
  pace: 1,
  segments: [
    division('VOTE-PRE', 'First vote', 30),
    {
      ...turn('proposition', 'pm', {
        code: 'PM',
        label: 'Prime Minister',
        kind: 'constructive',
        seconds: 90,
      }),
      poi,
    },
    crossExamination('lo', 'pm', {
      code: 'CX',
      label: 'Cross-examination of the Prime Minister',
      seconds: 60,
    }),
    {
      ...turn('opposition', 'lo', {
        code: 'LO',
        label: 'Leader of the Opposition',
        kind: 'constructive',
        seconds: 90,
      }),
      poi,
    },
    {
      ...openBlock(['pm', 'lo', 'mg', 'mo'], {
        code: 'CF',
        label: 'Crossfire',
        kind: 'crossfire',
        seconds: 60,
      }),
      firstQuestion: 'opposition',
    },
    turn('proposition', 'mg', {
      code: 'MG',
      label: 'Closing, Government',
      kind: 'closing',
      seconds: 60,
    }),
    turn('opposition', 'mo', {
      code: 'MO',
      label: 'Closing, Opposition',
      kind: 'closing',
      seconds: 60,
    }),
    division('VOTE-POST', 'Final vote', 60),
  ],
  sources: ['Crossbench: not a standard format'],
});
