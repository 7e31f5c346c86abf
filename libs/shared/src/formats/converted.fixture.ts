import { existsSync, readFileSync } from 'node:fs';
import { arranged } from './debatekeeper/arranging.js';
import { Remarks } from './debatekeeper/remarks.js';
import type { Show, Speech, Stretch } from './debatekeeper/show.js';
import type { Format } from './format.js';

/** A format of another project, converted to plain data. It is kept outside of this repository. */
export interface Converted {
  readonly id: string;
  readonly name: string;
  readonly prepBefore: number | null;
  readonly segments: readonly ConvertedSegment[];
  readonly totalSeconds: number;
  readonly perSideSeconds: { readonly prop: number; readonly opp: number };
}

interface ConvertedSegment {
  readonly label: string;
  readonly kind: 'speech' | 'reply' | 'prep' | 'free_debate';
  readonly side: 'prop' | 'opp' | null;
  readonly seconds: number;
  readonly bells: readonly { readonly at: number; readonly count: number }[];
  readonly poi?: { readonly opensAt: number; readonly closesAt: number };
}

/** Beside the repository, or where the environment says. */
const places = [
  process.env['CROSSBENCH_FORMATS'] ?? '',
  new URL('../../../../../shared/data/formats.json', import.meta.url).pathname,
];

/** The converted formats, where they are there; none elsewhere, which is said in one line. */
export function convertedFormats(): readonly Converted[] {
  const place = places.find((path) => path !== '' && existsSync(path));
  if (place === undefined) {
    process.stdout.write('Converted formats are not beside the repository; nothing to compare.\n');
    return [];
  }
  return (JSON.parse(readFileSync(place, 'utf8')) as { converted: Converted[] }).converted;
}

/** The same as a format of ours: sides and seats are read from the names of the speeches. */
export function formatOf({ name, prepBefore, segments }: Converted): Format {
  const show: Show = {
    name,
    preparation: prepBefore ? { seconds: prepBefore, first: null, bells: [], line: 1 } : null,
    speeches: segments.map(speechOf),
    sources: [],
  };
  return arranged(show, new Remarks());
}

const allowed: Stretch = { pois: true, display: '' };
const closed: Stretch = { pois: false, display: '' };

function speechOf({ label, kind, seconds, bells, poi }: ConvertedSegment): Speech {
  const nextAt = (at: number) =>
    at === poi?.opensAt ? allowed : at === poi?.closesAt ? closed : null;
  return {
    name: label,
    type: kind === 'speech' ? '' : kind,
    seconds,
    first: nextAt(0),
    bells: bells.map(({ at, count }) => ({
      ...{ at, strokes: count, next: nextAt(at), pause: false, line: 1 },
    })),
    line: 1,
  };
}
