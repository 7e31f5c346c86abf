import type { HouseOrder, Hiding } from './sanction.js';

/** The last time that an argument was hidden, whether or not it is now. */
export const hidingOf = ({ hidings }: HouseOrder, argument: number): Hiding | undefined =>
  hidings.findLast(({ of }) => 'argument' in of && of.argument === argument);
