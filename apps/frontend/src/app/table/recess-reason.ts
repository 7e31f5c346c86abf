import type { Recorded } from '@crossbench/shared';

/** Why the last recess was called; null where nobody said. */
export function recessReason(log: readonly Recorded[]): string | null {
  const called = log.findLast(({ event }) => event.type === 'recess-called');
  if (!called?.wording) return null;
  return (JSON.parse(called.wording.text) as { readonly reason?: string }).reason ?? null;
}
