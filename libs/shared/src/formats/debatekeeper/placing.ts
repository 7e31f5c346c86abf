import { type Side, sides } from '../../debate/vocabulary.js';
import { kindOf } from './kinds.js';
import { quoted } from './names.js';
import type { Remarks } from './remarks.js';
import { type Placed, speaksForSide } from './seating.js';
import type { Speech } from './show.js';
import { sideIn } from './sides.js';

/** What happens in each speech, and for whom it is: by its name, and where names do not tell, by their order. */
export function placed(speeches: readonly Speech[], remarks: Remarks): Placed[] {
  const read = speeches.map((speech) => {
    const kind = kindOf(speech);
    const side = speaksForSide(kind) ? sideIn(speech.name) : 'neither';
    const aligned = side !== 'neither';
    return { name: speech.name, kind, side: aligned ? side : null, aligned };
  });
  const untold = read.filter(({ side, aligned }) => aligned && side === null);
  if (untold.length === 0) return read;
  const missing = sides.filter((side) => read.every((each) => each.side !== side));
  remarks.note(`${namesOf(untold)}: the name does not say for which side. ${resort(missing)}`);
  const assumed = assumedSides(untold, missing);
  return read.map((each) =>
    each.aligned ? { ...each, side: each.side ?? assumed.get(each.name) ?? null } : each,
  );
}

function resort(missing: readonly Side[]): string {
  if (missing.length === 0) return 'One of both sides speaks, whoever is named at the call.';
  if (missing.length === 1)
    return 'The side that nobody else speaks for is assumed; check who sits where.';
  return 'The sides are assumed to take turns; check who sits where.';
}

/** The side that is missing, or both in turn; a name that comes again stays on its side. Nothing where none is missing. */
function assumedSides(
  untold: readonly Placed[],
  missing: readonly Side[],
): ReadonlyMap<string, Side> {
  const names = [...new Set(untold.map(({ name }) => name))];
  return new Map(
    names.flatMap((name, i) => {
      const side = missing[i % missing.length];
      return side ? [[name, side]] : [];
    }),
  );
}

function namesOf(speeches: readonly Placed[]): string {
  const names = [...new Set(speeches.map(({ name }) => quoted(name)))];
  if (names.length <= 4) return names.join(', ');
  return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
