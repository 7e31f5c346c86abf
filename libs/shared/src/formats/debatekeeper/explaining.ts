import { sides } from '../../debate/vocabulary.js';
import type { Format } from '../format.js';
import { pointSeconds } from './changing.js';
import { quoted } from './names.js';
import type { Remarks } from './remarks.js';

/** Says what every import adds or assumes, so that a teacher can check it at a glance. */
export function explain(format: Format, remarks: Remarks): void {
  for (const side of sides) {
    const labels = format.seats.filter((seat) => seat.side === side).map(({ label }) => label);
    remarks.note(`${format.sides[side]}, by the names of the speeches: ${labels.join(', ')}.`);
  }
  const others = format.seats.filter(({ side }) => side === null).map(({ label }) => label);
  if (others.length > 0) remarks.note(`On neither side: ${others.join(', ')}.`);
  const replies = format.segments.filter(({ oneSpeaker, side }) => oneSpeaker && side !== null);
  for (const { label, seats } of replies)
    remarks.note(
      `${quoted(label)} is for one of ${seats.length} speakers of its side, named when it is called.`,
    );
  if (format.segments.some(({ poi }) => poi))
    remarks.note(
      `A point of information may last ${pointSeconds} s; the file does not say how long.`,
    );
  if (format.segments.some(({ grace }) => grace === 0))
    remarks.note('A long ring at the end is taken for the end: there is no grace after it.');
  if (format.segments.some(({ seats }) => seats.length > 0))
    remarks.note(
      'Added: a first and a final vote of the audience, a word of writing for each second of a speech, and leave to bring new arguments everywhere.',
    );
}
