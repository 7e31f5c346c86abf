/** The order in which a list goes on being shown: what stood there keeps its place, what is new comes behind it. */
export const keptOrder = (shown: readonly number[], now: readonly number[]): readonly number[] => [
  ...shown.filter((number) => now.includes(number)),
  ...now.filter((number) => !shown.includes(number)),
];
