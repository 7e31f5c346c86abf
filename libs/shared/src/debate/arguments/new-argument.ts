import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, segmentAt } from '../state.js';
import type { ArgumentDraft } from './argument.js';

/** Whether an argument that answers nothing would be brought where the format allows no new ones. */
export const isNew = (
  debate: OpenedDebate,
  turn: number,
  { relations, answers }: Pick<ArgumentDraft, 'relations' | 'answers'>,
): boolean =>
  relations.length === 0 && answers === undefined && !segmentAt(debate, turn).newArguments;

/** The chair lets a new argument pass or has it disregarded, until the final vote closes. */
export function ruleArgument(
  debate: OpenedDebate,
  { argument, result, reason }: CommandOf<'rule-argument'>,
  { by, at }: Issued,
): Decision {
  const target = debate.arguments[argument - 1];
  if (!target) return refuse({ code: 'no-such-argument', argument });
  if (!target.isNew) return refuse({ code: 'nothing-to-rule', argument });
  if (target.ruling) return refuse({ code: 'already-so' });
  const { stage } = debate;
  if (stage !== 'live' && stage !== 'deliberation') return refuse({ code: 'wrong-stage', stage });
  const type = result === 'allowed' ? 'argument-allowed' : 'argument-disregarded';
  return accept(entryBy(by, at)({ type, argument }, { reason }));
}
