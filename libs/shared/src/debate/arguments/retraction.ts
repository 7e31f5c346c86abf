import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, seatOf } from '../state.js';

/** The seat that filed an argument takes it back, until the final vote closes. It stays readable. */
export function retractArgument(
  debate: OpenedDebate,
  { argument }: CommandOf<'retract-argument'>,
  { by, at }: Issued,
): Decision {
  const target = debate.arguments[argument - 1];
  if (!target) return refuse({ code: 'no-such-argument', argument });
  if (seatOf(debate, by) !== target.seat) return refuse({ code: 'not-your-argument' });
  if (target.retracted) return refuse({ code: 'already-so' });
  const { stage } = debate;
  if (stage !== 'live' && stage !== 'deliberation') return refuse({ code: 'wrong-stage', stage });
  return accept(entryBy(by, at)({ type: 'argument-retracted', argument }));
}
