/** Runs every contender so many times, in turn, so that what the machine does meanwhile hits them all. */
export async function rounds<C extends string, M>(
  times: number,
  contenders: readonly C[],
  trial: (contender: C) => Promise<M>,
): Promise<Record<C, M[]>> {
  const all = Object.fromEntries(contenders.map((contender) => [contender, [] as M[]])) as Record<
    C,
    M[]
  >;
  for (let round = 0; round < times; round++) {
    for (const contender of contenders) {
      process.stderr.write(`  round ${round + 1} of ${times}: ${contender}\n`);
      all[contender].push(await trial(contender));
    }
  }
  return all;
}
