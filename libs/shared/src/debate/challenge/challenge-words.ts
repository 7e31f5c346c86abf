import type { Challenge, Ground } from './challenge.js';

interface GroundWords {
  readonly name: string;
  /** What somebody says who challenges a card on this ground. */
  readonly means: string;
}

/** The grounds as the room reads them. */
export const groundWords: Readonly<Record<Ground, GroundWords>> = {
  distortion: {
    name: 'distortion',
    means: 'The quote makes the source say something that it does not say.',
  },
  'non-existent': {
    name: 'not in the source',
    means: 'The source does not exist, or these words do not stand in it.',
  },
  clipping: {
    name: 'clipping',
    means: 'The argument claims words of the source that were never quoted.',
  },
  miscut: {
    name: 'miscut',
    means: 'It is cut so that what was left out changes its meaning.',
  },
  'conflict-of-source': {
    name: 'conflict of source',
    means: 'The same source says the opposite elsewhere.',
  },
};

/** What stands on a card that was struck: the ground, and the chair's reason. */
export function struckWords({ ground, ruling }: Challenge): string {
  const reason = ruling?.reason ? `. “${ruling.reason}”` : '';
  return `Struck by the chair: ${groundWords[ground].name}${reason}`;
}
