import { quoted } from '../debatekeeper/names.js';
import type { Format } from '../format.js';

/** What keeps people from debating by a format, where it stands and what to do about it. */
export interface Fault {
  /** The way to the field: `['segments', 3, 'bells']`. */
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

/** A segment in a sentence: by its label, else by its place. */
export function partCalled({ segments }: Pick<Format, 'segments'>, index: number): string {
  const label = segments[index]?.label.trim();
  return label ? quoted(label) : `part ${index + 1}`;
}

/** A seat in a sentence: by its label, else by its place. */
export function seatCalled({ seats }: Pick<Format, 'seats'>, index: number): string {
  const label = seats[index]?.label.trim();
  return label ? quoted(label) : `seat ${index + 1}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
