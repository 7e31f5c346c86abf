import type { CommandOf } from './commands.js';
import { entryBy, type Issued } from './issued.js';
import { accept, type Decision, refuse } from './refusal.js';
import type { OpenedDebate } from './state.js';
import { hasEnded } from './vocabulary.js';

/** Says where a spoken debate is held from now on: another hall, another link, or neither. */
export function moveDebate(
  debate: OpenedDebate,
  { place }: CommandOf<'move-debate'>,
  { by, at }: Issued,
): Decision {
  if (debate.medium !== 'spoken') return refuse({ code: 'not-spoken' });
  if (hasEnded(debate.stage)) return refuse({ code: 'wrong-stage', stage: debate.stage });
  if (debate.place.hall === place.hall && debate.place.call === place.call)
    return refuse({ code: 'already-so' });
  return accept(entryBy(by, at)({ type: 'debate-moved' }, place));
}
