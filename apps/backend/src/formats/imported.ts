import { importDebatekeeper, type Imported } from '@crossbench/shared';
import { readXml, UnreadableFile } from './xml-file.js';

/** A Debatekeeper file as a format, or why it cannot be one; what is not XML at all has a single fault. */
export function imported(xml: string): Imported {
  try {
    return importDebatekeeper(readXml(xml));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, faults: [error.message], notes: [] };
  }
}
