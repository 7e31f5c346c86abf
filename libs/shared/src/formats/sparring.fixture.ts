import { sound } from './check.js';
import type { Format } from './format.js';
import { crossExamination, division, openBlock, turn } from './segments.js';

const silent = { side: null, seats: [], words: 1, bells: [], newArguments: false };

/** Everything that few formats have, in one short debate: a coin, fixed preparation, side clocks, a choice of speakers, a recess. */
export const sparring: Format = sound({
  id: 'sparring',
  name: 'Sparring',
  sides: { proposition: 'Pro', opposition: 'Con' },
  seats: [
    { id: 'pro-1', side: 'proposition', label: 'Pro 1' },
    { id: 'con-1', side: 'opposition', label: 'Con 1' },
    { id: 'pro-2', side: 'proposition', label: 'Pro 2' },
    { id: 'con-2', side: 'opposition', label: 'Con 2' },
  ],
  prepPool: 30,
  pace: 1,
  toss: true,
  segments: [
    division('VOTE-PRE', 'First vote', 30),
    { ...silent, code: 'PREP', label: 'Preparation', kind: 'prep' as const, seconds: 60 },
    turn('proposition', 'pro-1', {
      code: 'P1',
      label: 'Opening, Pro',
      kind: 'constructive',
      seconds: 60,
    }),
    turn('opposition', 'con-1', {
      code: 'C1',
      label: 'Opening, Con',
      kind: 'constructive',
      seconds: 60,
    }),
    {
      ...crossExamination('pro-1', 'con-1', {
        code: 'CX',
        label: 'Cross-examination of Con 1 by Pro 1',
        seconds: 30,
      }),
      prep: false,
    },
    {
      ...openBlock(['pro-1', 'con-1', 'pro-2', 'con-2'], {
        code: 'FREE',
        label: 'Free debate',
        kind: 'free-debate',
        seconds: 120,
      }),
      sideClock: { seconds: 60, perUse: 20 },
      firstQuestion: 'opposition',
    },
    { ...silent, code: 'BREAK', label: 'Recess', kind: 'recess' as const, seconds: 45 },
    {
      ...turn('opposition', 'con-1', {
        code: 'CR',
        label: 'Reply, Con',
        kind: 'reply',
        seconds: 30,
        newArguments: false,
      }),
      seats: ['con-1', 'con-2'],
      oneSpeaker: true,
      grace: 5,
    },
    {
      ...turn('proposition', 'pro-2', {
        code: 'PR',
        label: 'Reply, Pro',
        kind: 'reply',
        seconds: 30,
        newArguments: false,
      }),
      seats: ['pro-1', 'pro-2'],
      oneSpeaker: true,
      grace: 5,
    },
    division('VOTE-POST', 'Final vote', 60),
  ],
  sources: ['Made for rehearsals'],
});
