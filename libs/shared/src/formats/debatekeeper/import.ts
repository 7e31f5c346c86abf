import { faults } from '../check.js';
import { fieldFaults } from '../faults/field-faults.js';
import { Format } from '../format.js';
import { arranged } from './arranging.js';
import { explain } from './explaining.js';
import { readShow } from './reading.js';
import { Remarks } from './remarks.js';
import type { XmlElement } from './xml-element.js';

/** A format with what was assumed or left out, or everything that has to be mended first; each a sentence. */
export type Imported =
  | { readonly ok: true; readonly format: Format; readonly notes: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[]; readonly notes: readonly string[] };

/**
 * Imports a Debatekeeper file, of schema 2 (up to 2.2) or of the older schema 1.
 * @see https://github.com/czlee/debatekeeper-formats
 */
export function importDebatekeeper(root: XmlElement): Imported {
  const remarks = new Remarks();
  const show = readShow(root, remarks);
  if (!show || remarks.faults.length > 0) return refused(remarks);
  const format = arranged(show, remarks);
  if (format.seats.length > 16)
    remarks.fault(
      `the names of the speeches make ${format.seats.length} seats, and a debate has at most 16.`,
    );
  if (format.segments.length > 60)
    remarks.fault(
      `the debate has ${format.segments.length} parts with its votes, and at most 60 fit.`,
    );
  if (remarks.faults.length > 0) return refused(remarks);
  for (const { sentence } of [...fieldFaults(format), ...faults(format)]) remarks.fault(sentence);
  if (remarks.faults.length > 0) return refused(remarks);
  const sound = Format.parse(format);
  explain(sound, remarks);
  return { ok: true, format: sound, notes: remarks.notes };
}

const refused = ({ faults: found, notes }: Remarks): Imported => ({
  ok: false,
  faults: found,
  notes,
});
