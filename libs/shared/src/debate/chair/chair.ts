import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, seatOf } from '../state.js';
import { unreachable } from '../vocabulary.js';
import { becomeDeputy, dismissDeputy } from './deputies.js';
import { named } from './named.js';

type ChairCommand = CommandOf<
  | 'take-chair'
  | 'become-deputy'
  | 'dismiss-deputy'
  | 'hand-over'
  | 'blank-podium'
  | 'show-podium'
  | 'cancel-debate'
>;

export function decideChair(debate: OpenedDebate, command: ChairCommand, issued: Issued): Decision {
  const entry = entryBy(issued.by, issued.at);
  switch (command.type) {
    case 'take-chair':
      return takeChair(debate, issued);
    case 'become-deputy':
      return becomeDeputy(debate, issued);
    case 'dismiss-deputy':
      return dismissDeputy(debate, command, issued);
    case 'hand-over':
      return handOver(debate, command, issued);
    case 'blank-podium':
      if (debate.blanked) return refuse({ code: 'already-so' });
      return accept(entry({ type: 'podium-blanked' }));
    case 'show-podium':
      if (!debate.blanked) return refuse({ code: 'already-so' });
      return accept(entry({ type: 'podium-shown' }));
    case 'cancel-debate':
      if (debate.stage === 'published') return refuse({ code: 'wrong-stage', stage: debate.stage });
      return accept(entry({ type: 'debate-cancelled' }, { reason: command.reason }));
    default:
      return unreachable(command);
  }
}

/** With the chair's link; without one the organiser and the deputies may do it at any time. */
function takeChair(debate: OpenedDebate, { by, at, facts }: Issued): Decision {
  const entitled =
    facts.invitation?.role === 'chair' || by === debate.organiser || debate.deputies.includes(by);
  if (!entitled) return refuse({ code: 'no-invitation' });
  if (debate.chair === by) return refuse({ code: 'already-so' });
  if (seatOf(debate, by)) return refuse({ code: 'debater-may-not-chair' });
  return accept(
    entryBy(by, at)({ type: 'chair-taken', person: by }, named(debate, by, facts.name)),
  );
}

/** To the clock, to a deputy, or back to the organiser. */
function handOver(
  debate: OpenedDebate,
  { to }: CommandOf<'hand-over'>,
  { by, at }: Issued,
): Decision {
  if (to === by) return refuse({ code: 'already-so' });
  const known = to === 'clock' || debate.deputies.includes(to) || to === debate.organiser;
  if (!known) return refuse({ code: 'not-allowed' });
  if (to !== 'clock' && seatOf(debate, to)) return refuse({ code: 'debater-may-not-chair' });
  return accept(entryBy(by, at)({ type: 'chair-handed-over', to: to === 'clock' ? null : to }));
}
