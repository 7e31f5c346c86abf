import { type Debate, leaseLength, type Recorded } from '@crossbench/shared';
import type { Outcome } from './answers.js';
import { skew } from './retold.js';
import type { Service } from './service.js';

/** A chair is lost at an instant by which nobody had heard of a sign since a whole lease, nor was the service away. */
export function judgeSuccessions(service: Service, { lines, states }: Outcome): void {
  for (const [i, line] of lines.entries()) {
    const why = whyNot(service, states[i], line);
    if (why) service.world.wrong.push(`Line ${line.seq} (chair-succeeded): ${why}`);
  }
}

function whyNot(
  { heartbeats, world }: Service,
  before: Debate | undefined,
  { event, at }: Recorded,
): string | null {
  if (event.type !== 'chair-succeeded' || before?.stage === undefined) return null;
  world.tally.successions++;
  const fresh = at - leaseLength + skew;
  const sign = world.leases.told.find(
    (each) => each.person === event.from && each.at > fresh && each.toldAt < at - skew,
  );
  if (sign) return `the chair was heard ${at - sign.at} ms before.`;
  const outage = heartbeats.outages.find(
    ({ ended_at }) => ended_at.getTime() > fresh && ended_at.getTime() < at - skew,
  );
  return outage ? `the service was away until ${at - outage.ended_at.getTime()} ms before.` : null;
}
