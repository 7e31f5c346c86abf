import type { OpenedDebate } from '../state.js';
import { type HouseOrder, type Hiding, type Matter, type Saying } from './sanction.js';

/** Whether two are about the same thing. */
export const sameMatter = (a: Matter, b: Matter): boolean =>
  Object.entries(a).every(([kind, number]) => (b as Record<string, number>)[kind] === number);

/** The last time that something was hidden, whether or not it is now. */
export const hidingOf = ({ hidings }: HouseOrder, of: Matter): Hiding | undefined =>
  hidings.findLast((each) => sameMatter(each.of, of));

/** Whether an argument, or what was said in passing, is out of sight now. */
export const isHidden = (
  { hidden, hiddenSayings }: Pick<OpenedDebate, 'hidden' | 'hiddenSayings'>,
  of: Saying | { readonly argument: number },
): boolean =>
  'argument' in of
    ? hidden.includes(of.argument)
    : hiddenSayings.some((each) => sameMatter(each, of));
