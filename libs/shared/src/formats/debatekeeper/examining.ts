import type { Seat, Segment } from '../format.js';
import { quoted } from './names.js';
import type { Remarks } from './remarks.js';

/** Who asks and who answers in a cross-examination, by its name; where that does not tell, everybody does. */
export function examined(segment: Segment, seats: readonly Seat[], remarks: Remarks): Segment {
  if (segment.kind !== 'cross-examination') return segment;
  const [, of = '', by = ''] = /\bof (.+?) by (.+)$/iu.exec(segment.label) ?? [];
  const answerer = called(of, seats);
  const asker = called(by, seats);
  if (asker && answerer && asker !== answerer)
    return { ...segment, seats: [asker, answerer], asker, answerer };
  remarks.note(
    `${quoted(segment.label)} does not say who asks whom; it becomes a crossfire of all. A name like “Cross-examination of 1st Affirmative by 2nd Negative” would tell.`,
  );
  return { ...segment, kind: 'crossfire' };
}

const called = (name: string, seats: readonly Seat[]): string | undefined =>
  seats.find(({ label }) => label.toLowerCase() === name.trim().toLowerCase())?.id;
