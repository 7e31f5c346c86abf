import { lobbyBefore } from './floor/patience.js';
import type { CommandOf } from './commands.js';
import { entryBy, type Issued } from './issued.js';
import { coinTossed } from './lobby/toss.js';
import { accept, type Decision, refuse } from './refusal.js';
import type { OpenedDebate } from './state.js';
import { later } from './vocabulary.js';

/** Begins a log. A debate that starts soon has its lobby open at once; for a clock in the chair the coin is tossed now. */
export function openDebate(command: CommandOf<'open-debate'>, { by, at, facts }: Issued): Decision {
  const { chair, place, ...opened } = command;
  const spoken = command.medium === 'spoken';
  const entry = entryBy(by, at);
  const opening = entry(
    {
      ...opened,
      type: 'debate-opened',
      chair: chair === 'clock' ? null : by,
      // What is noted of a speech is not read along with: the room hears it.
      ...(spoken && { podium: 'sealed' }),
    },
    { name: facts.name ?? 'Organiser', ...(spoken && place) },
  );
  const tossed = chair === 'clock' && command.format.toss ? [coinTossed(entry, facts.seed)] : [];
  const { startsAt, format } = command;
  const soon = startsAt === null || later(startsAt, -lobbyBefore(format)) <= at;
  return soon ? accept(opening, ...tossed, ...lobby(entry)) : accept(opening, ...tossed);
}

export function openLobby(debate: OpenedDebate, { by, at }: Issued): Decision {
  if (debate.stage !== 'scheduled') return refuse({ code: 'wrong-stage', stage: debate.stage });
  return accept(...lobby(entryBy(by, at)));
}

/** The lobby opens together with the first vote. */
export const lobby = (entry: ReturnType<typeof entryBy>) => [
  entry({ type: 'lobby-opened' }),
  entry({ type: 'division-opened', division: 'pre', closesAt: null }),
];
