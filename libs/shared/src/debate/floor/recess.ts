import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, reasonOf, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { later } from '../vocabulary.js';

/** A break between two turns: for so many seconds, or until the chair ends it. */
export function callRecess(
  debate: OpenedDebate,
  command: CommandOf<'call-recess'>,
  { by, at }: Issued,
): Decision {
  if (debate.stage !== 'live') return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (debate.floor.phase === 'recess') return refuse({ code: 'already-so' });
  if (debate.floor.phase !== 'idle') return refuse({ code: 'floor-taken' });
  const { seconds } = command;
  const until = seconds === null ? null : later(at, seconds * 1000);
  return accept(entryBy(by, at)({ type: 'recess-called', until }, reasonOf(command)));
}

export function endRecess(debate: OpenedDebate, { by, at }: Issued): Decision {
  if (debate.floor.phase !== 'recess') return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'recess-ended' }));
}
