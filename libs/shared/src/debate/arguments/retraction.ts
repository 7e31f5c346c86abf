import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { OpenedDebate } from '../state.js';
import { isAuthor } from './authorship.js';

/** Whoever filed an argument takes it back, until the final vote closes. It stays readable. */
export function retractArgument(
  debate: OpenedDebate,
  { argument }: CommandOf<'retract-argument'>,
  { by, at }: Issued,
): Decision {
  const target = debate.arguments[argument - 1];
  if (!target) return refuse({ code: 'no-such-argument', argument });
  if (!isAuthor(debate, target, by)) return refuse({ code: 'not-your-argument' });
  if (target.retracted) return refuse({ code: 'already-so' });
  const { stage } = debate;
  if (stage !== 'live' && stage !== 'deliberation') return refuse({ code: 'wrong-stage', stage });
  return accept(entryBy(by, at)({ type: 'argument-retracted', argument }));
}
