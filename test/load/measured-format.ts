import type { Format } from '@crossbench/shared';
import { division, openBlock } from '../../libs/shared/src/formats/segments.js';

const sides = [
  ['for', 'proposition'],
  ['against', 'opposition'],
] as const;

const seats = sides.flatMap(([name, side]) =>
  Array.from({ length: 8 }, (_, i) => ({
    id: `${name}-${i + 1}`,
    side,
    label: `${name} ${i + 1}`,
  })),
);

/** Room for everything that a measurement says: sixteen seats that may all file for a day. */
export const measured: Format = {
  id: 'measured',
  name: 'Measured',
  sides: { proposition: 'For', opposition: 'Against' },
  seats,
  prepPool: 0,
  pace: 1,
  segments: [
    division('VOTE-PRE', 'First vote', 60),
    openBlock(
      seats.map(({ id }) => id),
      {
        ...{ code: 'OPEN', label: 'Open floor', kind: 'free-debate' },
        ...{ seconds: 86_400, words: 20_000 },
      },
    ),
    division('VOTE-POST', 'Final vote', 60),
  ],
  sources: ['Crossbench: for measurements'],
};
