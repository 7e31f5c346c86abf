import { atTable } from './challenge/challenge.js';
import type { CommandOf } from './commands.js';
import type { DivisionName } from './division-events.js';
import type { EventOf } from './events.js';
import { entryBy, type Issued } from './issued.js';
import { accept, type Decision, refuse } from './refusal.js';
import { pointDue } from './speakers/standing.js';
import { isOver, nextTurn, type OpenedDebate } from './state.js';
import { type Instant, later } from './vocabulary.js';

/** Opens the final vote after the last turn; it closes by itself. */
export function openFinalVote(
  debate: OpenedDebate,
  { floor }: CommandOf<'open-division'>,
  { by, at }: Issued,
): Decision {
  if (floor !== debate.floorVersion)
    return refuse({ code: 'floor-moved', floor: debate.floorVersion });
  if (debate.stage !== 'live') return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (debate.floor.phase !== 'idle') return refuse({ code: 'floor-taken' });
  if (atTable(debate)) return refuse({ code: 'challenge-open' });
  const point = pointDue(debate);
  if (point) return refuse({ code: 'ruling-due', request: point.number });
  if (nextTurn(debate) !== null) return refuse({ code: 'turns-left', turns: turnsLeft(debate) });
  return accept(entryBy(by, at)(finalVoteOpened(debate, at)));
}

export function closeDivision(
  debate: OpenedDebate,
  { floor }: CommandOf<'close-division'>,
  { by, at }: Issued,
): Decision {
  if (floor !== debate.floorVersion)
    return refuse({ code: 'floor-moved', floor: debate.floorVersion });
  if (debate.stage !== 'deliberation') return refuse({ code: 'wrong-stage', stage: debate.stage });
  return accept(entryBy(by, at)({ type: 'division-closed', division: 'post' }));
}

/** Publishes what was counted; the count is made by the server from the sealed ballots. */
export function publishResult(debate: OpenedDebate, { by, at, facts }: Issued): Decision {
  if (debate.stage !== 'closed') return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (!facts.results) return refuse({ code: 'nothing-to-count' });
  return accept(entryBy(by, at)({ type: 'result-published', results: facts.results }));
}

/** The final vote lasts as long as the format's last segment says. */
export function finalVoteOpened(debate: OpenedDebate, at: Instant): EventOf<'division-opened'> {
  const seconds = debate.format.segments.at(-1)?.seconds ?? 60;
  return {
    type: 'division-opened',
    division: 'post',
    closesAt: later(at, Math.round(seconds * 1000)),
  };
}

/** The division that takes ballots now; none while the debate is put off. */
export function openDivision({ stage, divisions }: OpenedDebate): DivisionName | null {
  if (stage === 'suspended') return null;
  if (divisions.pre.state === 'open') return 'pre';
  return divisions.post.state === 'open' ? 'post' : null;
}

function turnsLeft({ format, books }: OpenedDebate): number {
  const over = books.filter(isOver).length;
  return format.segments.filter((segment) => segment.kind !== 'division').length - over;
}
