import { atTable } from './challenge/challenge.js';
import type { CommandOf } from './commands.js';
import { uncharged } from './floor/uncharged.js';
import { entryBy, type Issued } from './issued.js';
import { accept, type Decision, refuse, type Words } from './refusal.js';
import type { Division } from './restorable.js';
import type { OpenedDebate } from './state.js';
import { type Instant, later, type Stage } from './vocabulary.js';

const suspendable: readonly Stage[] = ['lobby', 'live', 'deliberation'];

/** Puts a debate off, for minutes or for days: every clock stands until it is resumed. */
export function suspendDebate(
  debate: OpenedDebate,
  { reason }: CommandOf<'suspend-debate'>,
  { by, at }: Issued,
): Decision {
  if (!suspendable.includes(debate.stage))
    return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (debate.floor.phase === 'clearing' || debate.heard.leaving.length > 0)
    return refuse({ code: 'floor-closed' });
  if (atTable(debate)) return refuse({ code: 'challenge-open' });
  return accept(entryBy(by, at)({ type: 'debate-suspended' }, { reason }));
}

export function resumeDebate(debate: OpenedDebate, { by, at }: Issued): Decision {
  if (debate.stage !== 'suspended') return refuse({ code: 'wrong-stage', stage: debate.stage });
  return accept(entryBy(by, at)({ type: 'debate-resumed' }));
}

/** Gives a debate up that has begun. Its votes are destroyed uncounted. */
export function abandonDebate(
  debate: OpenedDebate,
  { side, reason }: CommandOf<'abandon-debate'>,
  { by, at }: Issued,
): Decision {
  if (!suspendable.includes(debate.stage) && debate.stage !== 'suspended')
    return refuse({ code: 'wrong-stage', stage: debate.stage });
  return accept(entryBy(by, at)({ type: 'debate-abandoned', side }, { reason }));
}

export const suspended = (
  debate: OpenedDebate,
  since: Instant,
  { reason = '' }: Words,
): OpenedDebate => ({
  ...debate,
  stage: 'suspended',
  suspension: { since, stage: debate.stage, floor: debate.floor, reason },
  floor: { phase: 'idle', since },
  floorVersion: debate.floorVersion + 1,
});

/** Goes on where it stood; the time between is charged to nobody. */
export function resumed(debate: OpenedDebate, at: Instant): OpenedDebate {
  const { suspension, divisions } = debate;
  if (!suspension) return debate;
  const away = at - suspension.since;
  return {
    ...debate,
    ...uncharged({ floor: suspension.floor, books: debate.books }, away),
    stage: suspension.stage,
    suspension: null,
    divisions: { ...divisions, post: putOff(divisions.post, away) },
    floorVersion: debate.floorVersion + 1,
  };
}

const putOff = (division: Division, ms: number): Division =>
  division.state === 'open' && division.closesAt
    ? { ...division, closesAt: later(division.closesAt, ms) }
    : division;
