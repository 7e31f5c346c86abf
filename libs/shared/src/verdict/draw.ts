import type { Argument } from '../debate/arguments/argument.js';
import { stands } from '../debate/arguments/standing.js';
import { sides } from '../debate/vocabulary.js';
import { mulberry } from './mulberry.js';

/** Arguments of each side that a voter is asked to rate. */
export const drawnPerSide = 4;

/** Numbers of the arguments that one voter is asked to rate, drawn and ordered by the seed, from those that stand. */
export function drawArguments(
  debate: { readonly arguments: readonly Argument[] },
  seed: number,
): number[] {
  const random = mulberry(seed);
  const drawn = sides.flatMap((side) => {
    const own = debate.arguments.filter((argument) => argument.side === side && stands(argument));
    return shuffled(own, random).slice(0, drawnPerSide);
  });
  return shuffled(drawn, random).map(({ number }) => number);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
