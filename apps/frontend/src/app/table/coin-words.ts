import type { OpenedDebate } from '@crossbench/shared';

/** How the coin fell, as everybody can check it; null where no coin decides, and once the debate has begun. */
export function coinWords({ stage, format, toss }: OpenedDebate): string | null {
  if (!format.toss || (stage !== 'scheduled' && stage !== 'lobby')) return null;
  if (!toss) return 'A coin decides who debates which side. It has not been tossed yet.';
  const fallen = toss.heads ? 'Heads: the sides stay.' : 'Tails: the sides change places.';
  return `${fallen} Seed ${toss.seed}; anybody can repeat it.`;
}
