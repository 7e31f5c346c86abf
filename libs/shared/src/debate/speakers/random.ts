import { mulberry } from '../../verdict/mulberry.js';
import { type Policy, sortedBy } from './waiting-speech.js';

/** Spreads neighbouring numbers over all 32 bits: the golden ratio's, odd. */
const stride = 0x9e3779b1;

export const random: Policy = {
  name: 'By lot',
  sentence:
    'Lots are drawn: every request has its own, from a seed in the log, so anybody can draw them again.',
  order: (waiting, { seed }) => sortedBy(waiting, ({ number }) => lot(seed, number)),
};

/** The lot of a request, from 0 to 1; who asks later changes nothing of it. */
export const lot = (seed: number, number: number): number =>
  mulberry((seed ^ Math.imul(number, stride)) >>> 0)();
