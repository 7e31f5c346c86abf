import { entryBy, type Issued } from './issued.js';
import { accept, type Decision, refuse } from './refusal.js';
import { addTime } from './turn-book.js';
import type { Floor, Restorable } from './restorable.js';
import type { OpenedDebate, Undoable } from './state.js';
import { type Instant, later } from './vocabulary.js';

/** How long the chair can take its last command back, ms. */
export const undoWindow = 10_000;

/** Whether the chair's last command can still be taken back. */
export const canUndo = ({ undoable }: OpenedDebate, now: Instant): boolean =>
  undoable !== null && now - undoable.at <= undoWindow;

/** Takes the chair's last command back. What was filed meanwhile stays filed. */
export function undo(debate: OpenedDebate, { by, at }: Issued): Decision {
  const { undoable } = debate;
  if (!undoable || !canUndo(debate, at)) return refuse({ code: 'nothing-to-undo' });
  return accept(
    entryBy(by, at)({
      type: 'command-undone',
      of: undoable.commandId,
      restored: rewound(undoable, at),
    }),
  );
}

/** The state before the command, as if no time had been charged to anybody since. */
function rewound({ before, at: undoneAt }: Undoable, now: Instant): Restorable {
  const { floor } = before;
  const lost = now - undoneAt;
  return {
    ...before,
    floor: resumed(floor, undoneAt, now),
    books:
      floor.phase === 'idle'
        ? before.books
        : addTime(addTime(before.books, floor, undoneAt), { ...floor, phase: 'paused', since: undoneAt }, now),
    divisions: {
      ...before.divisions,
      post: {
        ...before.divisions.post,
        closesAt: before.divisions.post.closesAt && later(before.divisions.post.closesAt, lost),
      },
    },
  };
}

function resumed(floor: Floor, undoneAt: Instant, now: Instant): Floor {
  const lost = now - undoneAt;
  switch (floor.phase) {
    case 'running':
      return { ...floor, since: now, used: floor.used + (undoneAt - floor.since) };
    case 'called':
      return { ...floor, since: now, startsAt: floor.startsAt && later(floor.startsAt, lost) };
    case 'overtime':
    case 'prep':
      return { ...floor, since: later(floor.since, lost) };
    case 'paused':
    case 'idle':
    case 'clearing':
      return { ...floor, since: now };
  }
}
