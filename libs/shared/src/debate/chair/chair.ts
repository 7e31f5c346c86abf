import type { CommandOf } from '../commands.js';
import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import { type OpenedDebate, seatOf } from '../state.js';
import { unreachable } from '../vocabulary.js';

type ChairCommand = CommandOf<
  'take-chair' | 'become-deputy' | 'hand-over' | 'blank-podium' | 'show-podium' | 'cancel-debate'
>;

export function decideChair(debate: OpenedDebate, command: ChairCommand, issued: Issued): Decision {
  const entry = entryBy(issued.by, issued.at);
  switch (command.type) {
    case 'take-chair':
      return takeChair(debate, issued);
    case 'become-deputy':
      return becomeDeputy(debate, issued);
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

/** With the chair's link; without one the organiser and the deputy may do it at any time. */
function takeChair(debate: OpenedDebate, { by, at, facts }: Issued): Decision {
  const entitled =
    facts.invitation?.role === 'chair' || by === debate.organiser || by === debate.deputy;
  if (!entitled) return refuse({ code: 'no-invitation' });
  if (debate.chair === by) return refuse({ code: 'already-so' });
  if (seatOf(debate, by)) return refuse({ code: 'debater-may-not-chair' });
  return accept(
    entryBy(by, at)({ type: 'chair-taken', person: by }, named(debate, by, facts.name)),
  );
}

function becomeDeputy(debate: OpenedDebate, { by, at, facts }: Issued): Decision {
  if (facts.invitation?.role !== 'deputy') return refuse({ code: 'no-invitation' });
  if (debate.deputy === by || debate.chair === by) return refuse({ code: 'already-so' });
  if (seatOf(debate, by)) return refuse({ code: 'debater-may-not-chair' });
  return accept(
    entryBy(by, at)({ type: 'deputy-named', person: by }, named(debate, by, facts.name)),
  );
}

/** To the clock, to the deputy, or back to the organiser. */
function handOver(
  debate: OpenedDebate,
  { to }: CommandOf<'hand-over'>,
  { by, at }: Issued,
): Decision {
  if (to === by) return refuse({ code: 'already-so' });
  const known = to === 'clock' || to === debate.deputy || to === debate.organiser;
  if (!known) return refuse({ code: 'not-allowed' });
  if (to !== 'clock' && seatOf(debate, to)) return refuse({ code: 'debater-may-not-chair' });
  return accept(entryBy(by, at)({ type: 'chair-handed-over', to: to === 'clock' ? null : to }));
}

const named = (debate: OpenedDebate, person: Issued['by'], name?: string) => ({
  name: name ?? debate.names[person] ?? 'Chair',
});
