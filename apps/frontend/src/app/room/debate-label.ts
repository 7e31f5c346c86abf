import type { OpenedDebate } from '@crossbench/shared';
import { turnsOf } from '../ui/turn-length';

/** What sets a debate apart from an ordinary one, in a few words; null where nothing does. */
export function debateLabel({ seats, rehearsal, format, medium }: OpenedDebate): string | null {
  const seated = Object.values(seats);
  const robots = seated.length > 0 && seated.every(({ robot }) => robot);
  const fast = format.pace > 1 ? `${format.pace} times as fast` : null;
  const kind = robots ? 'Exhibition: robots are debating' : rehearsal || fast ? 'Rehearsal' : null;
  const aloud = kind ? 'spoken' : 'Spoken';
  const spoken = medium === 'spoken' ? aloud : null;
  const letters = format.correspondence
    ? `${kind ? 'by' : 'By'} correspondence, ${turnsOf(format.correspondence.turn)}`
    : null;
  return [kind, fast, spoken, letters].filter(Boolean).join(', ') || null;
}
