import { textIn } from './languages.js';
import { quoted } from './names.js';
import type { Remarks } from './remarks.js';
import type { Stretch } from './show.js';
import type { XmlElement } from './xml-element.js';

/** What every timer knows without being told. */
const builtIn: Readonly<Record<string, Stretch>> = {
  normal: { pois: false, display: '' },
  'pois-allowed': { pois: true, display: '' },
  warning: { pois: false, display: '' },
  overtime: { pois: false, display: '' },
};

/** What a file's references to stretches of time mean; those defined nearer count before those for the whole file. */
export type Stretches = (reference: string | undefined, at: XmlElement) => Stretch | null;

/** Follows references. One that leads nowhere is left out with a note; `#stay` changes nothing. */
export function stretchesOf(
  types: readonly XmlElement[],
  language: string,
  remarks: Remarks,
): Stretches {
  const known = new Map(Object.entries(builtIn));
  for (const type of [...types].reverse()) {
    const reference = type.attributes['ref'] ?? '';
    const pois = type.attributes['pois-allowed'] === 'true';
    known.set(reference, { pois, display: textIn(type, 'display', language) });
  }
  return (reference, at) => {
    if (reference === undefined || reference === '#stay') return null;
    const found = known.get(reference);
    if (!found)
      remarks.note(
        `nothing in the file says what ${quoted(reference)} is, so that nothing changes there. Define it among the period types if it should.`,
        at,
      );
    return found ?? null;
  };
}
