import { isDeepStrictEqual } from 'node:util';
import {
  canonical,
  type Debate,
  pageSize,
  type Recorded,
  replay,
  withheld,
} from '@crossbench/shared';
import type { Shown } from './node.js';
import { skew } from './retold.js';
import type { Service } from './service.js';
import type { World } from './world.js';

/** Every node knows the same, and shows it to whoever loads it now. */
export function nodesAlike(
  { nodes, world }: Service,
  shown: readonly Shown[],
  lines: readonly Recorded[],
): void {
  const end = replay(lines);
  const first = withheld(end, lines).slice(0, pageSize);
  if (shown.length !== nodes.length) world.wrong.push('A node does not answer.');
  for (const { debate, page } of shown) {
    same(world, 'A node knows', debate, end);
    same(world, 'A node shows', page.events, first);
  }
}

/** Every tab knows the same, waits for nothing and has the time; what it shows is what a fresh load gives. */
export function tabsAlike({ followers, world }: Service, lines: readonly Recorded[]): void {
  const { wrong } = world;
  const fresh = inPublic(replay(lines), lines);
  const envelopes = lines.map(envelope);
  for (const tab of followers.values()) {
    same(world, 'A tab knows', tab.known.log.map(envelope), envelopes);
    same(world, 'A tab shows', inPublic(tab.debate, tab.known.log), fresh);
    same(world, 'A tab has reckoned', tab.debate, replay(tab.known.log));
    if (tab.waitsFor > 0) wrong.push('A tab still waits for an answer.');
    const error = Math.abs(tab.now() - world.time.now);
    if (error > tab.clockError() + skew) wrong.push(`A tab's clock is ${error} ms off.`);
  }
}

/** As it may be shown: a tab may have heard what was hidden later. */
const inPublic = (debate: Debate, log: readonly Recorded[]): Debate =>
  replay(withheld(debate, log));

const envelope = ({ wording: _, ...line }: Recorded) => line;

/** Says where two values part. */
function same({ wrong }: World, who: string, found: unknown, wanted: unknown): void {
  if (isDeepStrictEqual(found, wanted)) return;
  const [one, other] = [canonical(found), canonical(wanted)];
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  wrong.push(`${who} ${around(one)} where it should be ${around(other)}.`);
}
