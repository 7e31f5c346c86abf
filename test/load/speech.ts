import type { CommandOf } from '@crossbench/shared';

/** What every command of a measurement says: two words, which a turn has room for ten thousand times. */
export const argument: CommandOf<'file-argument'> = {
  type: 'file-argument',
  turn: 1,
  argument: {
    tag: 'Measured',
    body: 'o'.repeat(120),
    relations: [],
    cards: [],
  },
};
