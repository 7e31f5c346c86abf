import { entryBy, type Issued } from '../issued.js';
import { accept, type Decision, refuse } from '../refusal.js';
import type { QuestionCall } from '../questions/question.js';
import type { Restorable } from '../restorable.js';
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
  );
}

/**
 * What stood before the command. Hiding, blanking and putting questions leave the floor alone, and so does taking them back; a command
 * on the floor is taken back as if no time had been charged to anybody since.
 */
function rewound(
  debate: OpenedDebate,
  { before, at: undoneAt }: Undoable,
  now: Instant,
): Restorable {
  const { hidden, blanked, questionCalls = [] } = before;
  const onFloor =
    hidden.length === debate.hidden.length &&
    blanked === debate.blanked &&
    sameCalls(questionCalls, debate.questionCalls);
  return onFloor
    ? { ...before, ...uncharged(before, now - undoneAt) }
    : { ...restorable(debate), hidden, blanked, questionCalls };
}

/** Only the last call is ever changed. */
const sameCalls = (some: readonly QuestionCall[], others: readonly QuestionCall[]): boolean =>
  some.length === others.length && some.at(-1)?.outcome === others.at(-1)?.outcome;
