import type { OpenedDebate } from '@crossbench/shared';

/** What sets a debate apart from an ordinary one, in a few words; null where nothing does. */
export function debateLabel({ seats, rehearsal, format, medium }: OpenedDebate): string | null {
  const seated = Object.values(seats);
  const robots = seated.length > 0 && seated.every(({ robot }) => robot);
  const fast = format.pace > 1 ? `${format.pace} times as fast` : null;
  if (robots) return ['Exhibition: robots are debating', fast].filter(Boolean).join(', ');
  if (rehearsal || fast) return ['Rehearsal', fast].filter(Boolean).join(', ');
  return medium === 'spoken' ? 'Spoken' : null;
}
