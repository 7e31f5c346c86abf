import type { Argument } from '../debate/argument.js';
import { sides } from '../debate/vocabulary.js';

/** Arguments of each side that a voter is asked to rate. */
export const drawnPerSide = 4;

/** Numbers of the arguments that one voter is asked to rate, drawn and ordered by the seed; hidden ones are left out. */
export function drawArguments(debate: { readonly arguments: readonly Argument[] }, seed: number): number[] {
  const random = mulberry(seed);
  const drawn = sides.flatMap((side) => {
    const own = debate.arguments.filter((argument) => argument.side === side && !argument.hidden);
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

/** The generator "mulberry32": 32 bits of state, good enough to mix a list, the same everywhere. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
