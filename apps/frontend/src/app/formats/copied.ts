import type { Format } from '@crossbench/shared';

/** A copy to change: under a name that no format has yet, and saying what it was made from. */
export function copied(format: Format, names: ReadonlySet<string>): Format {
  return {
    ...format,
    name: freeCopyName(format.name, names),
    sources: [`Changed from ${format.name}`, ...format.sources].slice(0, 20),
  };
}

function freeCopyName(name: string, names: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const copy = `Copy ${n === 1 ? '' : `${n} `}of ${name}`.slice(0, 80).trim();
    if (!names.has(copy.toLowerCase())) return copy;
  }
}
