import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { Restorable } from '../restorable.js';
import { givenBack } from '../order/given-back.js';
import { type OpenedDebate, restorable, type Undoable } from '../state.js';
import { uncharged } from '../floor/uncharged.js';
import type { Instant } from '../vocabulary.js';

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
    entryBy(
      by,
      at,
    )({
      type: 'command-undone',
      of: undoable.commandId,
      restored: rewound(debate, undoable, at),
    }),
    ...givenBack(debate, undoable.before, { by, at }),
  );
}

/**
 * What stood before the command. What leaves the floor alone, such as hiding, is taken back without touching it; a
 * command on the floor is taken back as if no time had been charged to anybody since.
 */
function rewound(
  debate: OpenedDebate,
  { before, onFloor, at: undoneAt }: Undoable,
  now: Instant,
): Restorable {
  const { hidden, hiddenSayings, blanked, questionCalls, inForce, rulings, listed } = before;
  const offFloor = { hidden, hiddenSayings, blanked, questionCalls, inForce, rulings, listed };
  return onFloor
    ? { ...before, ...uncharged(before, now - undoneAt) }
    : { ...restorable(debate), ...offFloor };
}
