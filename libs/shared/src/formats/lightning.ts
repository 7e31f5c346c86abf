import { sound } from './check.js';
import type { Format } from './format.js';
import { crossExamination, framed, turn } from './segments.js';

/** Eight minutes from first vote to last: our own format for first tries, lessons and exhibitions. */
export const lightning: Format = sound({
  id: 'lightning',
  name: 'Lightning',
  sides: { proposition: 'For', opposition: 'Against' },
  seats: [
    { id: 'for', side: 'proposition', label: 'For' },
    { id: 'against', side: 'opposition', label: 'Against' },
  ],
  prepPool: 60,
  pace: 1,
  segments: framed(
    [
      turn('proposition', 'for', {
        code: 'F1',
        label: 'Opening, For',
        kind: 'constructive',
        seconds: 90,
      }),
      turn('opposition', 'against', {
        code: 'A1',
        label: 'Opening, Against',
        kind: 'constructive',
        seconds: 90,
      }),
      crossExamination('for', 'against', {
        code: 'CX Against',
        label: 'Cross-examination of Against by For',
        seconds: 45,
      }),
      crossExamination('against', 'for', {
        code: 'CX For',
        label: 'Cross-examination of For by Against',
        seconds: 45,
      }),
      turn('opposition', 'against', {
        code: 'A2',
        label: 'Rebuttal, Against',
        kind: 'rebuttal',
        seconds: 60,
      }),
      turn('proposition', 'for', {
        code: 'F2',
        label: 'Rebuttal, For',
        kind: 'rebuttal',
        seconds: 60,
      }),
    ],
    { first: 30, final: 60 },
  ),
  sources: ['Crossbench: not a standard format'],
});
